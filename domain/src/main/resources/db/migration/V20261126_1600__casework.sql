-- Cases: one for each person or company that is advised, whose it is, and what was advised.

alter table consultation_counsellor
  add column account_id uuid null unique,
  add foreign key (account_id) references staff_account (id);

create table case_file (
  id uuid not null primary key,
  number int not null auto_increment unique,
  programme_id uuid not null,
  seeker_id uuid null unique,
  company_id uuid null unique,
  counsellor_id uuid null,
  state varchar(10) not null,
  outcome varchar(30) null,
  joined_on date null,
  opened_at datetime(3) not null,
  closed_by uuid null,
  closed_login varchar(60) null,
  closed_at datetime(3) null,
  version int not null,
  index cases_of_counsellor (counsellor_id, state, opened_at),
  index cases_by_state (state, opened_at),
  foreign key (programme_id) references programme (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (company_id) references company (id),
  foreign key (counsellor_id) references consultation_counsellor (id),
  constraint one_advised check ((seeker_id is null) <> (company_id is null)),
  constraint closed_with_an_outcome check ((state = 'CLOSED') = (outcome is not null and closed_at is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What happened to a case itself. Only ever added.
create table case_step (
  id uuid not null primary key,
  case_id uuid not null,
  kind varchar(10) not null,
  counsellor_number smallint null,
  outcome varchar(30) null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index steps_of_case (case_id, done_at),
  foreign key (case_id) references case_file (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who opened a case that was not theirs, why, and whether the manager has seen it. The look itself is never changed.
create table case_glass (
  id uuid not null primary key,
  case_id uuid not null,
  account_id uuid not null,
  login varchar(60) not null,
  broken_at datetime(3) not null,
  open_until datetime(3) not null,
  reason varchar(20) not null,
  seen_by uuid null,
  seen_login varchar(60) null,
  seen_at datetime(3) null,
  version int not null,
  index glass_of_account (account_id, open_until),
  index glass_unseen (seen_at, broken_at),
  foreign key (case_id) references case_file (id),
  foreign key (account_id) references staff_account (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What was advised in a consultation. A kept record is never changed: another takes its place; what must not stand in one is
-- taken out with a trace.
create table consultation_record (
  id uuid not null primary key,
  case_id uuid not null,
  booking_id uuid null,
  conversation_id uuid null,
  state varchar(10) not null,
  channel varchar(20) not null,
  theme varchar(30) not null,
  held_at datetime(3) not null,
  duration smallint not null, -- in minutes
  restricted boolean not null,
  advice blob not null,
  next_step blob null,
  follow_up_on date null,
  approval_number varchar(60) null,
  replaces_id uuid null unique,
  written_by uuid not null,
  written_login varchar(60) not null,
  written_at datetime(3) not null,
  version int not null,
  index records_of_case (case_id, held_at),
  index drafts_of_account (written_by, state),
  foreign key (case_id) references case_file (id),
  foreign key (booking_id) references consultation_booking (id),
  foreign key (conversation_id) references consultation_conversation (id),
  foreign key (replaces_id) references consultation_record (id),
  constraint one_consultation check ((booking_id is null) <> (conversation_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table record_redaction (
  id uuid not null primary key,
  record_id uuid not null,
  kind varchar(20) not null,
  extent int not null,
  account_id uuid not null,
  login varchar(60) not null,
  redacted_at datetime(3) not null,
  index redactions_of_record (record_id, redacted_at),
  foreign key (record_id) references consultation_record (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What is to be done for a case, and when.
create table follow_up (
  id uuid not null primary key,
  case_id uuid not null,
  record_id uuid null,
  due_on date not null,
  state varchar(10) not null,
  done_by uuid null,
  done_login varchar(60) null,
  done_at datetime(3) null,
  version int not null,
  index follow_ups_due (state, due_on),
  index follow_ups_of_case (case_id, due_on),
  foreign key (case_id) references case_file (id),
  foreign key (record_id) references consultation_record (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into field_register (field, data_item, stored_in, enabled, version) values
  ('ADVICE', 'D13_CONSULTATION_RECORD', 'consultation_record.advice', true, 1),
  ('NEXT_STEP', 'D13_CONSULTATION_RECORD', 'consultation_record.next_step', true, 1);
