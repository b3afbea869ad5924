-- The end of a contract: one closing for each programme year, from what is held to the certificate that it is erased. It
-- holds nothing of people but the logins of staff, and stays. Steps and counts are only ever added.
create table closing (
  id uuid not null primary key,
  programme_id uuid not null,
  state varchar(20) not null,
  ward_key varchar(4000) null,
  package_sha256 char(64) null,
  package_size bigint null,
  package_row_count bigint null,
  packed_at datetime(3) null,
  receipt_number varchar(60) null,
  asked_by uuid null,
  asked_login varchar(60) null,
  asked_at datetime(3) null,
  approved_by uuid null,
  approved_login varchar(60) null,
  approved_at datetime(3) null,
  key_mark char(10) null,
  erased_file_count int null,
  certificate mediumtext null,
  certificate_sha256 char(64) null,
  version int not null,
  unique index one_closing_of_a_year (programme_id),
  foreign key (programme_id) references programme (id),
  constraint somebody_else_approves_erasing check (approved_by is null or asked_by is not null and approved_by <> asked_by),
  constraint certified_with_its_facts check ((state = 'CERTIFIED') = (certificate_sha256 is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table closing_step (
  id bigint not null auto_increment primary key,
  closing_id uuid not null,
  kind varchar(20) not null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index steps_of_a_closing (closing_id, id),
  foreign key (closing_id) references closing (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table closing_count (
  id bigint not null auto_increment primary key,
  closing_id uuid not null,
  step_number bigint not null,
  table_name varchar(60) not null,
  row_count bigint not null,
  unique index once_in_a_step (step_number, table_name),
  foreign key (closing_id) references closing (id),
  foreign key (step_number) references closing_step (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
