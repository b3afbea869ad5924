-- Mails of staff to the people of an event: written by one, released by another when many would get it, and kept back
-- for a while in which they can be recalled.
create table group_mail (
  id uuid not null primary key,
  event_id uuid not null,
  audience varchar(20) not null,
  people varchar(20) not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  written_login varchar(60) not null,
  written_at datetime(3) not null,
  confirmed_by uuid null,
  confirmed_login varchar(60) null,
  confirmed_at datetime(3) null,
  released_by uuid null,
  released_login varchar(60) null,
  mail_count int not null default 0,
  leaves_at datetime(3) null,
  recalled_login varchar(60) null,
  recalled_at datetime(3) null,
  version int not null,
  index group_mail_of_event (event_id, written_at),
  index group_mail_state (state),
  foreign key (event_id) references event (id),
  constraint two_people_for_many_mails check (released_by is null or released_by <> confirmed_by)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The free words in each language; what names somebody is not kept.
create table group_mail_text (
  group_mail_id uuid not null,
  language varchar(20) not null,
  wording varchar(4000) not null,
  primary key (group_mail_id, language),
  foreign key (group_mail_id) references group_mail (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

alter table mail
  add column group_id uuid null after subject_id,
  add index mail_of_group (group_id, state);
