-- Whose time a confirmed booking held until it was called off: that counsellor is told. Goes with its booking.
create table consultation_released (
  booking_id uuid not null primary key,
  counsellor_id uuid not null,
  released_at datetime(3) not null,
  index by_counsellor (counsellor_id, released_at),
  foreign key (booking_id) references consultation_booking (id) on delete cascade,
  foreign key (counsellor_id) references consultation_counsellor (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
