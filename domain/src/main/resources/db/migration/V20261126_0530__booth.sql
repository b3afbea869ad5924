-- A company's place at an information session or interview day. Staff set the number later.
create table booth (
  registration_id uuid not null primary key,
  event_id uuid not null,
  number varchar(10) null,
  interviewer_count int null,
  slot_count int null,
  version int not null,
  unique one_booth_for_each_number (event_id, number),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id),
  constraint booth_offers_slots check (interviewer_count between 1 and 9 and slot_count between 1 and 20
    or interviewer_count is null and slot_count is null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
