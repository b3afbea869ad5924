-- Joining a company is an occasion of consent like a sign-up, a booking and a conversation: one store of consents.
create table company_joining (
  id uuid not null primary key,
  contact_id uuid not null,
  company_id uuid not null,
  company_name varchar(500) not null,
  joined_at datetime(3) not null,
  index joining_of_contact (contact_id, joined_at),
  foreign key (contact_id) references contact (id),
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into company_joining (id, contact_id, company_id, company_name, joined_at)
  select id, contact_id, company_id, company_name, given_at from join_consent;

-- What is read at joining is no published notice: its words are kept with the consent.
alter table consent
  add column joining_id uuid null after conversation_id,
  modify notice_text_id uuid null,
  add column wording text null after language,
  add unique one_consent_per_joining_and_matter (joining_id, matter),
  add foreign key (joining_id) references company_joining (id),
  add constraint own_words_at_joining check ((joining_id is null) = (wording is null)),
  add constraint notice_or_own_words check ((notice_text_id is null) = (wording is not null)),
  drop constraint one_occasion,
  add constraint one_occasion check ((registration_id is not null) + (booking_id is not null)
    + (conversation_id is not null) + (joining_id is not null) = 1);

insert into consent (id, joining_id, matter, language, wording, text_sha256, given_at)
  select id, id, 'PARTICIPATION', language, wording, text_sha256, given_at from join_consent;
insert into consent_withdrawal (id, consent_id, language, withdrawn_at)
  select join_consent_id, join_consent_id, language, withdrawn_at from join_withdrawal;

drop table join_withdrawal;
drop table join_consent;
