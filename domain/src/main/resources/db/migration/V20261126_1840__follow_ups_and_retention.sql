-- What is due: why, in whose words, and since when. Notes for whoever takes a case over. What became of people who joined a
-- company: whether they are asked, and what they say.

alter table follow_up
  add column reason varchar(20) null,
  add column note blob null,
  add column first_due_on date null;
update follow_up set reason = 'RECORD', first_due_on = due_on;
alter table follow_up
  modify reason varchar(20) not null,
  modify first_due_on date not null;

alter table case_step add column note blob null;

create table retention_check (
  id uuid not null primary key,
  case_id uuid not null,
  joined_on date not null,
  month_mark smallint not null,
  due_on date not null,
  state varchar(10) not null,
  talk_id uuid null,
  key_hash binary(32) null unique,
  asked_at datetime(3) null,
  open_until date null,
  answer varchar(10) null,
  way varchar(10) null,
  answered_at datetime(3) null,
  entered_by uuid null,
  entered_login varchar(60) null,
  entered_at datetime(3) null,
  version int not null,
  unique one_check_for_a_month (case_id, joined_on, month_mark),
  index checks_due (state, due_on),
  index checks_by_mail (talk_id, state),
  foreign key (case_id) references case_file (id),
  constraint asked_with_an_end check ((key_hash is null) = (open_until is null) and (key_hash is null) = (asked_at is null)),
  constraint answered_in_a_way check ((state = 'ANSWERED') = (answer is not null and way is not null
    and answered_at is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into retention_check (id, case_id, joined_on, month_mark, due_on, state, version)
  select uuid(), f.id, f.joined_on, m.month_mark, date_add(f.joined_on, interval m.month_mark month), 'PLANNED', 1
  from case_file f join (select 1 as month_mark union all select 3 union all select 6 union all select 12) m
  where f.state = 'CLOSED' and f.joined_on is not null;

-- Where a counsellor is told once a day how much is due; of no use once another account advises under the number.
create table counsellor_reminder (
  counsellor_id uuid not null primary key,
  account_id uuid not null,
  address blob not null,
  reminded_on date null,
  version int not null,
  foreign key (counsellor_id) references consultation_counsellor (id),
  foreign key (account_id) references staff_account (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'consultation_record.next_step, follow_up.note, case_step.note' where field = 'NEXT_STEP';
