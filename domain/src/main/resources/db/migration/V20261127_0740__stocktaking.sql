-- The stocktaking of accounts, once a quarter: each account that could sign in, whether it may stay, and who signed the
-- whole. They hold nothing of people but the logins of staff, and stay when a year's data are erased.
create table stocktaking (
  id uuid not null primary key,
  first_day date not null,
  network_list varchar(400) null,
  signed_by uuid null,
  signed_login varchar(60) null,
  signed_at datetime(3) null,
  version int not null,
  unique index one_of_a_quarter (first_day),
  constraint quarters_begin_on_the_first check (dayofmonth(first_day) = 1 and month(first_day) in (1, 4, 7, 10))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table stocktaking_line (
  id uuid not null primary key,
  stocktaking_id uuid not null,
  account_id uuid not null,
  login varchar(60) not null,
  role varchar(20) not null,
  last_sign_in datetime(3) null,
  pledged_on date null,
  trained_until date null,
  decision varchar(20) not null,
  decided_by uuid not null,
  decided_login varchar(60) not null,
  decided_at datetime(3) not null,
  unique index once_in_a_stocktaking (stocktaking_id, account_id),
  foreign key (stocktaking_id) references stocktaking (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
