-- What companies ask at interview days and information sessions, and what came of each published meeting. Source: R-A33.
create table interview_question (
  id uuid not null primary key,
  event_id uuid not null,
  company_id uuid not null,
  place int not null comment 'from 1',
  wording varchar(300) not null,
  language varchar(20) not null,
  matter varchar(30) null comment 'what its words touch, where the company says that it is about something else',
  written_at datetime(3) not null,
  version int not null,
  unique one_question_at_each_place (event_id, company_id, place),
  foreign key (event_id) references event (id),
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- One for each pair that a published timetable brings together; whoever enters it later replaces it.
create table interview_result (
  id uuid not null primary key,
  host_id uuid not null comment 'the company''s sign-up',
  registration_id uuid not null,
  presence varchar(20) not null,
  wish varchar(20) null,
  next_step varchar(30) null,
  due_on date null,
  told boolean not null comment 'whether the person reads the next step',
  side varchar(20) not null comment 'who entered it last',
  entered_at datetime(3) not null,
  version int not null,
  unique one_result_for_each_pair (host_id, registration_id),
  foreign key (host_id) references registration (id),
  foreign key (registration_id) references registration (id),
  constraint only_who_met_goes_on check (presence = 'MET' or (wish is null and next_step is null)),
  constraint only_a_step_has_a_day check (due_on is null or next_step is not null),
  constraint only_a_step_is_told check (told = 0 or next_step is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
