-- Interview days: what holds on the day, who is there when, fixed meetings, and numbered drafts of the timetable of which
-- one is published. Source: R-A33.
-- One for each event; its version counts every change.
create table interview_plan (
  event_id uuid not null primary key,
  reserve_per_cent int not null,
  most_in_a_row int not null,
  rest_minutes int not null,
  most_meetings int not null,
  both_sides boolean not null,
  with_interpreter boolean not null,
  draft_count int not null,
  published_draft_id uuid null,
  published_at datetime(3) null,
  version int not null,
  foreign key (event_id) references event (id),
  constraint interviews_are_published_at_a_moment check ((published_draft_id is null) = (published_at is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- In which turns a company or a person is there; those of whom nothing is said are there all day.
create table interview_presence (
  registration_id uuid not null primary key,
  event_id uuid not null,
  first_turn int not null,
  last_turn int not null,
  version int not null,
  index presence_at (event_id),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interview_pin (
  id uuid not null primary key,
  event_id uuid not null,
  host_id uuid not null comment 'the company''s sign-up',
  seat int not null comment 'which of the company''s interviewers, from 1',
  registration_id uuid not null,
  turn int not null,
  version int not null,
  unique one_pin_for_each_pair (host_id, registration_id),
  index pin_at (event_id),
  foreign key (event_id) references event (id),
  foreign key (host_id) references registration (id),
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interview_draft (
  id uuid not null primary key,
  event_id uuid not null,
  draft_number int not null,
  base_number int null comment 'the draft it was made from',
  by_hand boolean not null,
  seed bigint not null,
  step_count int not null,
  reproducible boolean not null,
  made_at datetime(3) not null,
  meeting_count int not null,
  served int not null,
  served_at_most int not null,
  worth bigint not null,
  worth_at_most bigint not null,
  version int not null,
  unique one_draft_for_each_number (event_id, draft_number),
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interview_meeting (
  id uuid not null primary key,
  draft_id uuid not null,
  host_id uuid not null comment 'the company''s sign-up',
  seat int not null,
  registration_id uuid not null,
  turn int not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  interpreter int not null comment 'number of who interprets; 0 for nobody',
  pinned boolean not null,
  person_rank int not null comment '0 for none',
  company_rank int not null comment '0 for none',
  version int not null,
  unique one_person_at_a_table (draft_id, host_id, seat, turn),
  unique one_table_for_a_person (draft_id, registration_id, turn),
  foreign key (draft_id) references interview_draft (id),
  foreign key (host_id) references registration (id),
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interview_unmet (
  id uuid not null primary key,
  draft_id uuid not null,
  host_id uuid not null comment 'the company''s sign-up',
  registration_id uuid not null,
  reason varchar(30) not null,
  person_rank int not null,
  company_rank int not null,
  version int not null,
  unique one_reason_for_each_wish (draft_id, host_id, registration_id),
  foreign key (draft_id) references interview_draft (id),
  foreign key (host_id) references registration (id),
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The run of an event that is going on, or the last one.
create table interview_run (
  event_id uuid not null primary key,
  run_id uuid not null,
  started_by varchar(60) not null comment 'login of who started it',
  started_at datetime(3) not null,
  heard_at datetime(3) not null comment 'when it told of itself last',
  state varchar(20) not null,
  seed bigint not null,
  step_count int not null,
  base_number int null,
  first_turn int not null,
  done int not null comment 'per cent of the steps',
  meeting_count int not null,
  served int not null,
  served_at_most int not null,
  worth bigint not null,
  worth_at_most bigint not null,
  stop_asked boolean not null,
  draft_number int null,
  version int not null,
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
