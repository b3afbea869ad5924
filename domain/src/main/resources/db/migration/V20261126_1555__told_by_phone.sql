-- Whoever signs up on paper or by phone needs no mail address, as long as there is a phone number to call. Source: R-D14.
update collection_rule set paper_required = false where field = 'EMAIL'
  and kind in ('JOB_SEMINAR', 'OFFER_HOLDER_SEMINAR', 'ACCEPTANCE_SEMINAR', 'RETENTION_SEMINAR', 'EXCHANGE', 'INTERNSHIP',
    'INFORMATION_SESSION', 'INTERVIEW_DAY');
alter table contact modify email varbinary(600) null, modify email_index binary(16) null;

-- A sign-up told on the phone: who took it, on which day; the notice that was read out stands with the consent.
create table phone_entry (
  registration_id uuid not null primary key,
  told_on date not null,
  entered_by uuid not null,
  entered_login varchar(60) not null,
  entered_at datetime(3) not null,
  version int not null,
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
