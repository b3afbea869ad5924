-- What nobody may collect stands in an answer of the office only by an approval of the ward, which is noted with it.
alter table consultation_message
  add column approval_number varchar(60) null,
  add constraint only_the_office_needs_approval check (author = 'OFFICE' or approval_number is null);
