-- Staff accounts: since when they are open, who is stopped and why, the second factor, recovery codes, sessions; who may handle which
-- year's data from when to when, and what must be proven first. The factor's secret is sealed, codes are kept as hashes.
alter table staff_account
  add column opened_at datetime(3) null,
  add column stopped_at datetime(3) null,
  add column stop_reason varchar(20) null,
  add column factor_secret varbinary(300) null,
  add column factor_since datetime(3) null,
  add column factor_step bigint null;
update staff_account set opened_at = utc_timestamp(3);
alter table staff_account
  modify opened_at datetime(3) not null,
  add constraint stopped_for_a_reason check ((stopped_at is null) = (stop_reason is null)),
  add constraint factor_is_whole check ((factor_secret is null) = (factor_since is null)
    and (factor_secret is null) = (factor_step is null));

create table staff_recovery_code (
  id uuid not null primary key,
  account_id uuid not null,
  code_hash binary(32) not null,
  used_at datetime(3) null,
  version int not null,
  unique one_code_once (account_id, code_hash),
  foreign key (account_id) references staff_account (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table staff_session (
  id uuid not null primary key,
  account_id uuid not null,
  device varchar(60) not null,
  begun_at datetime(3) not null,
  used_at datetime(3) not null,
  ended_at datetime(3) null,
  version int not null,
  index session_of_account (account_id, used_at),
  index staff_session_over (used_at),
  foreign key (account_id) references staff_account (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table handler (
  id uuid not null primary key,
  account_id uuid not null,
  programme_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  version int not null,
  unique handler_once_in_a_programme (account_id, programme_id),
  foreign key (account_id) references staff_account (id),
  foreign key (programme_id) references programme (id),
  constraint handler_has_a_period check (starts_on <= ends_on)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table handler_proof (
  id uuid not null primary key,
  account_id uuid not null,
  kind varchar(20) not null,
  done_on date not null,
  recorder_id uuid not null,
  recorded_at datetime(3) not null,
  index proof_of_account (account_id, kind),
  foreign key (account_id) references staff_account (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
