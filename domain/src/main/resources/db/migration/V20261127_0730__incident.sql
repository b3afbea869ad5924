-- Incidents with personal data: what happened, when the ward was told, what it said, and whose data it was about. Words
-- are searched for what tells who somebody is, so that an incident stays when its year's data are erased; the persons do
-- not. Steps and scopes are only ever added. Source: T19.
create table incident (
  id uuid not null primary key,
  programme_id uuid not null,
  reference varchar(20) not null unique,
  kind varchar(30) not null,
  noticed_at datetime(3) not null,
  noticed_on date not null,
  place varchar(200) not null,
  first_measure varchar(1000) not null,
  reported_by uuid not null,
  reported_login varchar(60) not null,
  reported_at datetime(3) not null,
  told_at datetime(3) null,
  told_way varchar(20) null,
  told_by uuid null,
  told_login varchar(60) null,
  told_noted_at datetime(3) null,
  happened_at datetime(3) null,
  on_purpose boolean not null,
  cause varchar(1000) null,
  harm varchar(1000) null,
  publication varchar(1000) null,
  prevention varchar(1000) null,
  remedy_list varchar(200) null,
  preliminary_by uuid null,
  preliminary_login varchar(60) null,
  preliminary_at datetime(3) null,
  final_by uuid null,
  final_login varchar(60) null,
  final_at datetime(3) null,
  instruction varchar(1000) null,
  notices_wanted boolean null,
  instructed_by uuid null,
  instructed_login varchar(60) null,
  instructed_at datetime(3) null,
  closed_by uuid null,
  closed_login varchar(60) null,
  closed_at datetime(3) null,
  version int not null,
  index open_incidents (closed_at, noticed_at),
  foreign key (programme_id) references programme (id),
  constraint incidents_close_with_an_instruction check (closed_at is null or instruction is not null
    and told_at is not null and final_at is not null and prevention is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table incident_step (
  id bigint not null auto_increment primary key,
  incident_id uuid not null,
  kind varchar(20) not null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index steps_of_an_incident (incident_id, id),
  foreign key (incident_id) references incident (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table incident_scope (
  id uuid not null primary key,
  incident_id uuid not null,
  kind varchar(20) not null,
  mark varchar(60) not null,
  first_at datetime(3) not null,
  last_at datetime(3) not null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  index scopes_of_an_incident (incident_id, done_at),
  foreign key (incident_id) references incident (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table incident_person (
  id uuid not null primary key,
  incident_id uuid not null,
  seeker_id uuid null,
  contact_id uuid null,
  reference varchar(20) not null,
  item_list varchar(400) not null,
  source varchar(20) not null,
  reason varchar(200) null,
  removed boolean not null,
  version int not null,
  unique index seeker_once_in_an_incident (incident_id, seeker_id),
  unique index contact_once_in_an_incident (incident_id, contact_id),
  foreign key (incident_id) references incident (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  constraint one_person_of_an_incident check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
