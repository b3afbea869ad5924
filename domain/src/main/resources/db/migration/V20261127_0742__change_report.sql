-- The reports to the ward of who handles the data, where, and on which devices. A line holds what a register said before
-- and what it says now, changed or not, so that the next report knows what was reported. They hold nothing of people but
-- the logins of staff.
create table change_report (
  id uuid not null primary key,
  programme_id uuid not null,
  number int not null,
  reason varchar(500) not null,
  made_by uuid not null,
  made_login varchar(60) not null,
  made_at datetime(3) not null,
  submitted_on date null,
  submitted_by uuid null,
  submitted_login varchar(60) null,
  submitted_at datetime(3) null,
  version int not null,
  unique index numbers_of_a_year (programme_id, number),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table change_report_line (
  id uuid not null primary key,
  report_id uuid not null,
  kind varchar(20) not null,
  subject_id uuid not null,
  label varchar(100) not null,
  text_before varchar(400) null,
  text_after varchar(400) null,
  unique index once_in_a_report (report_id, kind, subject_id),
  foreign key (report_id) references change_report (id),
  constraint before_or_after check (text_before is not null or text_after is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
