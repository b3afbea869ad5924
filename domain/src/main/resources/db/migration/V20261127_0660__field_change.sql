-- Which personal fields were switched on and off, by whom and under which approval: only ever added.
-- It holds nothing of people but the logins of staff, and stays when the year's data are erased.
create table field_change (
  id uuid not null primary key,
  field varchar(40) not null,
  enabled boolean not null,
  approval_number varchar(60) null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index changes_of_a_field (field, done_at),
  foreign key (field) references field_register (field)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
