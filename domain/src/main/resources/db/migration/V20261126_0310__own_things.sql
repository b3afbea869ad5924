-- What people do with their own data: consents withdrawn, requests, a calendar to subscribe to.

-- A consent stays as it was given; that it ended is a row of its own.
create table consent_withdrawal (
  id uuid not null primary key,
  consent_id uuid not null unique,
  language varchar(20) not null,
  withdrawn_at datetime(3) not null,
  foreign key (consent_id) references consent (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- The secret of its address is a keyed hash of the id and the edition, kept nowhere.
create table calendar_feed (
  id uuid not null primary key,
  seeker_id uuid null,
  contact_id uuid null,
  edition int not null,
  language varchar(20) not null,
  version int not null,
  unique feed_of_seeker (seeker_id),
  unique feed_of_contact (contact_id),
  foreign key (seeker_id) references seeker (id) on delete cascade,
  foreign key (contact_id) references contact (id) on delete cascade,
  constraint feed_of_one check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table data_request (
  id uuid not null primary key,
  reference varchar(20) not null unique,
  programme_id uuid not null,
  seeker_id uuid null,
  contact_id uuid null,
  kind varchar(20) not null,
  language varchar(20) not null,
  body blob null,
  due_on date not null,
  received_at datetime(3) not null,
  forwarded_at datetime(3) null,
  decided_at datetime(3) null,
  carried_out_at datetime(3) null,
  answered_at datetime(3) null,
  withdrawn_at datetime(3) null,
  version int not null,
  index request_of_seeker (seeker_id),
  index request_of_contact (contact_id),
  index request_due (answered_at, due_on),
  foreign key (programme_id) references programme (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  constraint request_of_one check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
