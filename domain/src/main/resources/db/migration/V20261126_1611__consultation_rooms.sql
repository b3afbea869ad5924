-- Rooms and interpreters of consultations, by number; no names.
create table consultation_resource (
  id uuid not null primary key,
  kind varchar(20) not null,
  number smallint not null,
  spoken varchar(100) null,
  stopped_from date null,
  version int not null,
  unique one_resource_per_number (kind, number),
  constraint only_interpreters_speak check ((kind = 'INTERPRETER') = (spoken is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A booking keeps in mind that it had one that it could not keep.
alter table consultation_booking
  add column room_id uuid null,
  add column room_lost boolean not null default false,
  add column interpreter_id uuid null,
  add column interpreter_lost boolean not null default false,
  add unique one_booking_per_room_and_time (room_id, starts_at),
  add unique one_booking_per_interpreter_and_time (interpreter_id, starts_at),
  add foreign key (room_id) references consultation_resource (id),
  add foreign key (interpreter_id) references consultation_resource (id),
  add constraint only_confirmed_bookings_take_resources check
    (state = 'CONFIRMED' or (room_id is null and interpreter_id is null));
