-- Which months of the access log a manager looked through, and what came of it: only ever added. It holds nothing of
-- people but the logins of staff.
create table log_review (
  id bigint not null auto_increment primary key,
  first_day date not null,
  finding varchar(20) not null,
  account_id uuid not null,
  login varchar(60) not null,
  signed_at datetime(3) not null,
  unique index one_of_a_month (first_day),
  constraint months_begin_on_the_first check (dayofmonth(first_day) = 1)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
