-- An event's words know who changed them last and which version a form showed.
alter table event_text
  add column changed_at datetime(3) null,
  add column changed_by varchar(60) null,
  add column version int not null default 1;

-- The next version of a notice while it is written. What is published is copied into purpose_notice, which nobody alters.
create table notice_draft (
  id uuid not null primary key,
  programme_id uuid not null,
  kind varchar(40) not null,
  changed_at datetime(3) not null,
  changed_by varchar(60) not null,
  version int not null,
  unique (programme_id, kind),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table notice_draft_text (
  draft_id uuid not null,
  language varchar(20) not null,
  state varchar(20) not null,
  purpose text not null,
  body text not null,
  changed_at datetime(3) null,
  changed_by varchar(60) null,
  version int not null,
  primary key (draft_id, language),
  foreign key (draft_id) references notice_draft (id) on delete cascade
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who changed which text when, and what it said before; only ever added. The subject is an event or a notice.
create table text_change (
  id bigint not null auto_increment primary key,
  subject_id uuid not null,
  language varchar(20) null,
  act varchar(20) not null,
  said_before mediumtext null,
  changed_at datetime(3) not null,
  account_id uuid not null,
  login varchar(60) not null,
  index text_change_of (subject_id, id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
