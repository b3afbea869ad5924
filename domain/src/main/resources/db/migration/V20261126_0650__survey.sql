-- Surveys after events. What was answered is stored without who answered, without a time and without a language; the
-- hash of a key that was used says that it was used, and nothing says whose it is or what was answered with it.

create table survey (
  id uuid not null primary key,
  event_id uuid not null,
  audience varchar(20) not null,
  closes_on date not null,
  inviting boolean not null,
  invited int not null,
  version int not null,
  unique one_survey_per_event_and_audience (event_id, audience),
  index survey_inviting (inviting),
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Papers that staff type, under the serial number written on their bundle.
create table survey_bundle (
  id uuid not null primary key,
  survey_id uuid not null,
  serial varchar(40) not null,
  paper_count int not null,
  version int not null,
  unique one_bundle_per_serial (survey_id, serial),
  foreign key (survey_id) references survey (id),
  constraint bundle_holds_papers check (paper_count > 0)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table survey_sheet (
  id uuid not null primary key,
  survey_id uuid not null,
  bundle_id uuid null,
  foreign key (survey_id) references survey (id),
  foreign key (bundle_id) references survey_bundle (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table survey_answer (
  id uuid not null primary key,
  sheet_id uuid not null,
  question varchar(20) not null,
  choice varchar(30) null,
  wording varchar(1000) null,
  unique one_answer_per_choice (sheet_id, question, choice),
  foreign key (sheet_id) references survey_sheet (id),
  constraint choice_or_wording check ((choice is null) <> (wording is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Forgotten when the survey closes.
create table survey_used_key (
  hash char(64) not null primary key,
  survey_id uuid not null,
  foreign key (survey_id) references survey (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The content of a fleeting mail is erased once it has left.
alter table mail add column fleeting boolean not null default false after content;
