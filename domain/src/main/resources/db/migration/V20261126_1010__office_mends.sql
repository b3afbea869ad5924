-- Why a change of the source left the translations as they are.
alter table text_change add column reason varchar(300) null after said_before;

-- Whether a press was made while the event takes check-ins.
alter table attendance_mark add column timely boolean not null default true after admissible;

-- That an answer in own words was removed from a survey, why and by whom; not what it said, nor whose sheet it was on.
create table survey_removal (
  id uuid not null primary key,
  survey_id uuid not null,
  reason varchar(30) not null,
  removed_at datetime(3) not null,
  account_id uuid not null,
  login varchar(60) not null,
  index removal_of_survey (survey_id, removed_at),
  foreign key (survey_id) references survey (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- How often staff put the mail address of a sign-up right, when they last did and why. Links mailed before that are void.
alter table registration
  add column address_round int not null default 0,
  add column address_reason varchar(30) null,
  add column address_corrected_at datetime(3) null;
