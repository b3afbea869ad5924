-- The places where personal data are worked with, and how they are kept there. They hold nothing of people but the logins
-- of staff.
create table work_place (
  id uuid not null primary key,
  name varchar(100) not null unique,
  kept varchar(300) not null,
  closed_by uuid null,
  closed_login varchar(60) null,
  closed_at datetime(3) null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
