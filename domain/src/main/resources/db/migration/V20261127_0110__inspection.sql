-- The yearly inspection of how personal data is handled: one for each programme, answers and steps only ever added.
-- It holds nothing of people but the logins of staff, and stays when the year's data are erased.
create table inspection (
  id uuid not null primary key,
  programme_id uuid not null,
  due_on date not null,
  held_on date null,
  place varchar(200) null,
  closed_by uuid null,
  closed_login varchar(60) null,
  closed_at datetime(3) null,
  reminded varchar(10) null,
  version int not null,
  unique index one_of_a_year (programme_id),
  foreign key (programme_id) references programme (id),
  constraint closed_where_it_was_held check (closed_at is null or held_on is not null and place is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table inspection_answer (
  id bigint not null auto_increment primary key,
  inspection_id uuid not null,
  item varchar(30) not null,
  verdict varchar(20) not null,
  evidence varchar(1000) not null,
  finding varchar(1000) not null,
  mend_by date null,
  mended_on date null,
  remedy varchar(1000) null,
  mended_by uuid null,
  mended_login varchar(60) null,
  account_id uuid not null,
  login varchar(60) not null,
  answered_at datetime(3) not null,
  index answers_of_a_point (inspection_id, item, id),
  foreign key (inspection_id) references inspection (id),
  constraint mended_by_somebody check (mended_on is null or remedy is not null and mended_by is not null),
  constraint findings_of_what_is_not_met check (verdict = 'UNMET' or mend_by is null and mended_on is null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table inspection_step (
  id bigint not null auto_increment primary key,
  inspection_id uuid not null,
  kind varchar(20) not null,
  reason varchar(500) null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index steps_of_an_inspection (inspection_id, id),
  foreign key (inspection_id) references inspection (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
