-- Places of consultations besides the office of the year, which needs no row: whatever names no place is held there.
-- The words of a place are those of its venue.
create table consultation_place (
  id uuid not null primary key,
  venue_id uuid not null unique,
  stopped_from date null,
  version int not null,
  foreign key (venue_id) references venue (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who comes to a counsellor comes to the place of these hours; by phone there is none.
alter table consultation_shift
  add column place_id uuid null,
  add foreign key (place_id) references consultation_place (id),
  add constraint only_who_comes_needs_a_place check (place_id is null or offered like '%IN_PERSON%');

alter table consultation_booking
  add column place_id uuid null,
  add foreign key (place_id) references consultation_place (id),
  add constraint only_in_person_at_a_place check (place_id is null or channel = 'IN_PERSON');

alter table consultation_resource
  add column place_id uuid null,
  add foreign key (place_id) references consultation_place (id),
  add constraint only_rooms_are_at_a_place check (place_id is null or kind = 'ROOM');
