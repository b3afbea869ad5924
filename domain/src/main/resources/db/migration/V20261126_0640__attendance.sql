-- Who came: each press at a door is a row that is never changed; what they come to stands beside them.
create table attendance_mark (
  id uuid not null primary key,
  event_id uuid not null,
  registration_id uuid not null,
  kind varchar(10) not null,
  made_at datetime(3) not null,
  received_at datetime(3) not null,
  door smallint not null,
  offline boolean not null,
  admissible boolean not null,
  account_id uuid not null,
  login varchar(100) not null,
  index mark_of_registration (registration_id, made_at),
  foreign key (event_id) references event (id),
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table attendance (
  registration_id uuid not null primary key,
  event_id uuid not null,
  here boolean not null,
  since datetime(3) null,
  conflict varchar(20) null,
  version int not null,
  index attendance_of_event (event_id, here),
  index conflict_of_event (event_id, conflict),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id),
  constraint here_since_a_moment check (here = (since is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Which event a reception account serves on a day: one.
create table reception_duty (
  account_id uuid not null,
  day date not null,
  event_id uuid not null,
  assigned_by varchar(100) not null,
  version int not null,
  primary key (account_id, day),
  index duty_at_event (event_id, day),
  foreign key (account_id) references staff_account (id),
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
