-- Whom no mail told for certain that an event was changed or called off, and who told them another way. The newest change
-- counts.
create table untold (
  registration_id uuid not null primary key,
  event_id uuid not null,
  what varchar(20) not null,
  reason varchar(20) not null,
  since datetime(3) not null,
  told_by uuid null,
  told_login varchar(60) null,
  told_at datetime(3) null,
  version int not null,
  index untold_of_event (event_id, told_at),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id),
  constraint told_by_somebody check ((told_at is null) = (told_by is null) and (told_at is null) = (told_login is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
