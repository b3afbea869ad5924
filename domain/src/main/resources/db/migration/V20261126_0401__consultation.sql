-- Consultations: who advises when, and the times that people booked. Free times are computed, never stored.

create table consultation_counsellor (
  id uuid not null primary key,
  number smallint not null unique,
  spoken varchar(100) not null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table consultation_shift (
  id uuid not null primary key,
  counsellor_id uuid not null,
  weekday varchar(10) not null,
  from_time time not null,
  until_time time not null,
  slot_length smallint not null,
  offered varchar(60) not null,
  valid_from date not null,
  valid_until date null,
  version int not null,
  foreign key (counsellor_id) references consultation_counsellor (id),
  constraint shift_ends_after_it_begins check (from_time < until_time and slot_length > 0)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table consultation_closed_day (
  day date not null primary key,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table consultation_booking (
  id uuid not null primary key,
  reference varchar(20) not null unique,
  event_id uuid not null,
  audience varchar(20) not null,
  seeker_id uuid null,
  contact_id uuid null,
  company_id uuid null,
  submission_id uuid not null unique,
  state varchar(20) not null,
  channel varchar(20) not null,
  theme varchar(30) not null,
  language varchar(20) not null,
  counsellor_id uuid null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  name varbinary(1000) not null,
  phone varbinary(200) null,
  submitted_at datetime(3) not null,
  confirm_until datetime(3) not null,
  confirmed_at datetime(3) null,
  ended_at datetime(3) null,
  reminder_due_at datetime(3) null,
  revision int not null,
  version int not null,
  unique one_booking_per_counsellor_and_time (counsellor_id, starts_at),
  index booking_by_time (state, starts_at),
  index booking_due (state, confirm_until),
  index reminder_due (reminder_due_at),
  foreign key (event_id) references event (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  foreign key (company_id) references company (id),
  foreign key (counsellor_id) references consultation_counsellor (id),
  constraint one_booker check ((seeker_id is null) <> (contact_id is null)),
  constraint only_living_bookings_take_time check
    ((state in ('UNCONFIRMED', 'CONFIRMED')) = (counsellor_id is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A consent belongs to a sign-up or to a booking.
alter table consent
  modify registration_id uuid null,
  add column booking_id uuid null after registration_id,
  add unique one_consent_per_booking_and_matter (booking_id, matter),
  add foreign key (booking_id) references consultation_booking (id),
  add constraint one_occasion check ((registration_id is null) <> (booking_id is null));

update field_register set stored_in = 'registration.name, consultation_booking.name' where field = 'NAME';
update field_register set stored_in = 'registration.phone, consultation_booking.phone' where field = 'PHONE';

-- By phone, the number is required; the application sees to that.
insert into collection_rule (kind, audience, field, required) values
  ('SEEKER_CONSULTATION', 'SEEKER', 'NAME', true),
  ('SEEKER_CONSULTATION', 'SEEKER', 'EMAIL', true),
  ('SEEKER_CONSULTATION', 'SEEKER', 'PHONE', false),
  ('COMPANY_CONSULTATION', 'COMPANY', 'NAME', true),
  ('COMPANY_CONSULTATION', 'COMPANY', 'EMAIL', true),
  ('COMPANY_CONSULTATION', 'COMPANY', 'PHONE', false);
