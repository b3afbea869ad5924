-- What a person is told about an incident that their data were part of; it stands on their own page. Source: T19.
create table incident_notice (
  id uuid not null primary key,
  incident_id uuid not null,
  seeker_id uuid null,
  contact_id uuid null,
  kind varchar(30) not null,
  item_list varchar(400) not null,
  remedy_list varchar(200) not null,
  mailed boolean not null,
  sent_at datetime(3) not null,
  read_at datetime(3) null,
  version int not null,
  unique index one_notice_of_a_seeker (incident_id, seeker_id),
  unique index one_notice_of_a_contact (incident_id, contact_id),
  foreign key (incident_id) references incident (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  constraint one_person_of_a_notice check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
