-- Addresses that mails came back from; nothing is sent there until somebody lets it. The address itself is not here: only
-- the keyed hash by which it is recognised.
create table stopped_address (
  id uuid not null primary key,
  address_index binary(16) not null,
  mail_id uuid not null,
  subject_id uuid not null,
  status varchar(12) not null,
  stopped_at datetime(3) not null,
  released_at datetime(3) null,
  released_login varchar(60) null,
  version int not null,
  index stopped_by_index (address_index, released_at),
  index stopped_at (released_at, stopped_at)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
