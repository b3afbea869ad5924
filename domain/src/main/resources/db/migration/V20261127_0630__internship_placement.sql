-- Internships: what who signed up would like, whom hosts would take, and where everybody is placed. Source: R-A32.
create table intern_wish (
  id uuid not null primary key,
  registration_id uuid not null,
  opening_id uuid not null,
  wish_rank int not null,
  version int not null,
  unique one_wish_for_each_rank (registration_id, wish_rank),
  unique one_rank_for_each_offer (registration_id, opening_id),
  foreign key (registration_id) references registration (id),
  foreign key (opening_id) references opening (id),
  constraint wish_has_a_rank check (wish_rank between 1 and 5)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table host_choice (
  id uuid not null primary key,
  opening_id uuid not null,
  registration_id uuid not null,
  choice_rank int not null,
  version int not null,
  unique one_choice_for_each_rank (opening_id, choice_rank),
  unique one_rank_for_each_person (opening_id, registration_id),
  foreign key (opening_id) references opening (id),
  foreign key (registration_id) references registration (id),
  constraint choice_has_a_rank check (choice_rank between 1 and 5)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- One for each event; its version counts every run and every change by hand.
create table placement_plan (
  event_id uuid not null primary key,
  state varchar(20) not null,
  run_at datetime(3) not null,
  published_at datetime(3) null,
  version int not null,
  foreign key (event_id) references event (id),
  constraint placement_is_published_at_a_moment check ((state = 'PUBLISHED') = (published_at is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table placement (
  registration_id uuid not null primary key,
  event_id uuid not null,
  opening_id uuid null,
  reason varchar(20) not null,
  version int not null,
  index placement_of (event_id, opening_id),
  foreign key (registration_id) references registration (id),
  foreign key (event_id) references event (id),
  foreign key (opening_id) references opening (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
