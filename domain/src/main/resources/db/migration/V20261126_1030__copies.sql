-- What is printed or written to a file: asked for, decided, numbered, and accounted for until it is destroyed.
create table copy_request (
  id uuid not null primary key,
  programme_id uuid not null,
  event_id uuid not null,
  number varchar(12) not null unique,
  kind varchar(30) not null,
  copy_count int not null,
  purpose varchar(200) not null,
  place varchar(20) not null,
  due_on date not null,
  state varchar(20) not null,
  asked_by uuid not null,
  asked_login varchar(60) not null,
  asked_at datetime(3) not null,
  decided_by uuid null,
  decided_login varchar(60) null,
  decided_at datetime(3) null,
  approval_number varchar(60) null,
  opened_login varchar(60) null,
  opened_at datetime(3) null,
  opening_count int not null,
  version int not null,
  index copies_by_state (state, due_on),
  foreign key (programme_id) references programme (id),
  foreign key (event_id) references event (id),
  constraint somebody_else_or_the_ward_approves_copies check (
    state not in ('APPROVED', 'OUT') or kind = 'SIGN_UP_SHEETS' or decided_by <> asked_by or approval_number is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table paper_copy (
  id uuid not null primary key,
  request_id uuid not null,
  position int not null,
  number varchar(20) not null unique,
  state varchar(20) not null,
  ended_by uuid null,
  ended_login varchar(60) null,
  ended_at datetime(3) null,
  witnessed_by uuid null,
  witnessed_login varchar(60) null,
  witnessed_at datetime(3) null,
  version int not null,
  unique (request_id, position),
  foreign key (request_id) references copy_request (id),
  constraint two_people_for_each_destruction check (witnessed_by is null or witnessed_by <> ended_by)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
