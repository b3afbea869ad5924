-- What staff decide of an event after it was made: why it was called off, how often it changed, what it does not ask.
alter table event
  add column cancel_reason varchar(20) null,
  add column archived_at datetime(3) null,
  add column change_count int not null default 0,
  add column left_out varchar(1000) not null default '';

-- What the ward approved. An entry is never altered; one that no longer holds is withdrawn.
create table approval (
  id uuid not null primary key,
  programme_id uuid not null,
  number varchar(60) not null,
  kind varchar(40) not null,
  event_id uuid null,
  item_list varchar(500) not null,
  purpose text not null,
  starts_on date not null,
  ends_on date not null,
  document varchar(200) not null,
  entered_at datetime(3) not null,
  entered_by varchar(60) not null,
  withdrawn_at datetime(3) null,
  withdrawn_by varchar(60) null,
  version int not null,
  index approval_of (programme_id, kind),
  foreign key (programme_id) references programme (id),
  foreign key (event_id) references event (id),
  constraint approval_has_a_period check (starts_on <= ends_on)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
