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
