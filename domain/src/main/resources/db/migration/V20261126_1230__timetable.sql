-- The day of an event: turns by the clock, tables, groups that move across them, and interpreters.
create table timetable (
  event_id uuid not null primary key,
  table_count int not null default 0,
  group_count int not null default 0,
  version int not null,
  foreign key (event_id) references event (id),
  constraint timetable_counts check (table_count between 0 and 50 and group_count between 0 and 50)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table timetable_block (
  event_id uuid not null,
  starts_at datetime(3) not null,
  turn_length int not null,
  pause_length int not null,
  turn_count int not null,
  primary key (event_id, starts_at, turn_length, pause_length, turn_count),
  foreign key (event_id) references timetable (event_id),
  constraint block_has_turns check (turn_length > 0 and pause_length >= 0 and turn_count > 0)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table group_seat (
  registration_id uuid not null primary key,
  event_id uuid not null,
  group_number int not null,
  version int not null,
  index group_of (event_id, group_number),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id),
  constraint group_has_a_number check (group_number > 0)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Nothing of the person: a number, a language, hours. One place in each turn.
create table interpreter (
  id uuid not null primary key,
  event_id uuid not null,
  number int not null,
  language varchar(20) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  version int not null,
  unique one_interpreter_for_each_number (event_id, number),
  foreign key (event_id) references event (id),
  constraint interpreter_has_hours check (starts_at < ends_at)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interpreter_turn (
  interpreter_id uuid not null,
  turn int not null,
  place varchar(10) not null,
  primary key (interpreter_id, turn),
  foreign key (interpreter_id) references interpreter (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Companies at exchange events share tables.
alter table booth add column table_number int null;
