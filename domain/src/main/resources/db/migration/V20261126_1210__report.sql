-- Reports as they were submitted to the ward. Only ever added: what was wrong is put right by the next version.
create table report_version (
  id uuid not null primary key,
  programme_id uuid not null,
  programme_name varchar(300) not null,
  period_code varchar(7) not null,
  position int not null,
  number varchar(20) not null unique,
  submitted_by uuid not null,
  submitted_login varchar(60) not null,
  submitted_at datetime(3) not null,
  reason varchar(200) null,
  fingerprint char(64) not null,
  unique (programme_id, period_code, position),
  foreign key (programme_id) references programme (id),
  constraint later_versions_have_a_reason check ((position = 1) = (reason is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What is not shown is not stored either.
create table report_figure (
  id uuid not null primary key,
  version_id uuid not null,
  position int not null,
  report varchar(40) not null,
  part varchar(60) not null,
  label varchar(80) not null,
  mark varchar(20) not null,
  amount bigint not null,
  unique (version_id, position),
  foreign key (version_id) references report_version (id),
  constraint hidden_figures_have_no_amount check (mark in ('COUNT', 'HUNDREDTHS') or amount = 0)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
