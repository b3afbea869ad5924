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

-- Whether a paper must hold what a form in the portal must: seminars for seekers ask for a mail address or a phone number
-- (domain 1c, D7/D8), and only who signs up in the portal needs the address. Such a person is known by no address.
alter table collection_rule add column paper_required boolean not null default true;
update collection_rule set paper_required = false
  where field = 'EMAIL' and audience = 'SEEKER' and kind in ('JOB_SEMINAR', 'OFFER_HOLDER_SEMINAR');
alter table seeker modify email varbinary(600) null, modify email_index binary(16) null;
alter table registration add column addressed boolean not null default true;
