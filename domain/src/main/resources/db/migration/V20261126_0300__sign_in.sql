-- Signing in to the portal by a mailed link. Only hashes of links, browsers, codes and tokens are kept.
-- A link without a person was asked for with an address nobody has.
create table sign_in_link (
  id uuid not null primary key,
  link_hash binary(32) not null unique,
  browser_hash binary(32) not null,
  code_hash binary(32) not null,
  seeker_id uuid null,
  contact_id uuid null,
  asked_at datetime(3) not null,
  valid_until datetime(3) not null,
  used_at datetime(3) null,
  wrong_codes int not null,
  version int not null,
  index link_of_seeker (seeker_id, asked_at),
  index link_of_contact (contact_id, asked_at),
  index link_over (valid_until),
  foreign key (seeker_id) references seeker (id) on delete cascade,
  foreign key (contact_id) references contact (id) on delete cascade,
  constraint link_of_one_at_most check (seeker_id is null or contact_id is null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table visitor_session (
  id uuid not null primary key,
  token_hash binary(32) not null unique,
  seeker_id uuid null,
  contact_id uuid null,
  device varchar(60) not null,
  begun_at datetime(3) not null,
  used_at datetime(3) not null,
  ended_at datetime(3) null,
  version int not null,
  index session_of_seeker (seeker_id),
  index session_of_contact (contact_id),
  index session_over (used_at),
  foreign key (seeker_id) references seeker (id) on delete cascade,
  foreign key (contact_id) references contact (id) on delete cascade,
  constraint session_of_one check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
