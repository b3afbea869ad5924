-- What staff found of two sign-ups of an event that share a phone number: one person, or two. Only ever added.
create table registration_pair (
  id uuid not null primary key,
  event_id uuid not null,
  earlier_id uuid not null,
  later_id uuid not null,
  finding varchar(20) not null,
  stays_id uuid null,
  place_moved boolean not null,
  account_id uuid not null,
  login varchar(60) not null,
  found_at datetime(3) not null,
  unique one_finding_of_a_pair (earlier_id, later_id),
  index pairs_of_event (event_id, found_at),
  foreign key (event_id) references event (id),
  foreign key (earlier_id) references registration (id),
  foreign key (later_id) references registration (id),
  constraint one_of_one_person_stays check ((finding = 'SAME') = (stays_id is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
