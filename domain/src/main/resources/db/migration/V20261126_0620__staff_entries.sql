-- Staff find booked consultations as they find sign-ups.
alter table consultation_booking
  add column phone_index binary(16) null after phone,
  add index booking_by_phone (phone_index);

create table booking_search_token (
  token binary(16) not null,
  booking_id uuid not null,
  primary key (token, booking_id),
  index token_of_booking (booking_id),
  foreign key (booking_id) references consultation_booking (id) on delete cascade
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What staff do with a sign-up at the person's wish, and who changed it last; null for its person and the timers.
alter table registration
  add column confirmed_by varchar(20) null after confirmed_at,
  add column end_reason varchar(30) null after ended_at,
  add column changed_at datetime(3) null,
  add column changed_by varchar(60) null;

update registration set confirmed_by = 'LINK' where confirmed_at is not null;

-- A sign-up that came on paper: keyed by one account and compared with the paper by another.
create table paper_entry (
  registration_id uuid not null primary key,
  programme_id uuid not null,
  serial varchar(30) not null,
  signed_on date not null,
  entered_by uuid not null,
  entered_login varchar(60) not null,
  entered_at datetime(3) not null,
  verified_by uuid null,
  verified_login varchar(60) null,
  verified_at datetime(3) null,
  version int not null,
  unique one_sign_up_per_paper (programme_id, serial),
  foreign key (registration_id) references registration (id),
  foreign key (programme_id) references programme (id),
  constraint two_people_for_each_paper check (verified_by is null or verified_by <> entered_by)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
