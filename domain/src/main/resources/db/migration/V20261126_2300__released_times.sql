-- Whose time a confirmed booking held, and when, until it was called off, moved or given away: that counsellor is told.
-- Goes with its booking. No key to the counsellor, whose row another booking may lock at that moment.
create table consultation_released (
  id uuid not null primary key,
  booking_id uuid not null,
  counsellor_id uuid not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  index by_counsellor (counsellor_id, starts_at),
  foreign key (booking_id) references consultation_booking (id) on delete cascade
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
