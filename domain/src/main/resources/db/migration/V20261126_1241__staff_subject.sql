-- Who a member of staff is at the identity provider, as whoever looks after accounts entered it.
alter table staff_account
  add column provider_subject varchar(255) null,
  add unique one_account_a_subject (provider_subject);
