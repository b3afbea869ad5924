-- What staff often ask of lists of sign-ups, by name. Nothing that is typed to find somebody is in it.
create table saved_view (
  id uuid not null primary key,
  account_id uuid not null,
  login varchar(60) not null,
  name varchar(60) not null,
  state varchar(20) null,
  audience varchar(20) null,
  language varchar(20) null,
  unverified boolean not null,
  shared boolean not null,
  saved_at datetime(3) not null,
  version int not null,
  unique one_of_a_name (account_id, name),
  index shared_views (shared, name)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
