-- The devices with which personal data are handled, and each time somebody attested that one is up to date.
-- They hold nothing of people but the logins of staff, and stay when a year's data are erased.
create table device (
  id uuid not null primary key,
  label varchar(60) not null unique,
  place varchar(200) not null,
  attested_on date null,
  retired_by uuid null,
  retired_login varchar(60) null,
  retired_at datetime(3) null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table device_check (
  id uuid not null primary key,
  device_id uuid not null,
  attested_on date not null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index checks_of_a_device (device_id, attested_on),
  foreign key (device_id) references device (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
