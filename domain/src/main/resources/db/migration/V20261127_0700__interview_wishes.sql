-- Interview days and information sessions: which companies seekers would like to meet, and whom companies would. Source: R-A33.
create table interview_wish (
  id uuid not null primary key,
  registration_id uuid not null,
  company_id uuid not null,
  wish_rank int not null,
  version int not null,
  unique one_company_for_each_rank (registration_id, wish_rank),
  unique one_rank_for_each_company (registration_id, company_id),
  foreign key (registration_id) references registration (id),
  foreign key (company_id) references company (id),
  constraint interview_wish_has_a_rank check (wish_rank between 1 and 5)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table interview_choice (
  id uuid not null primary key,
  event_id uuid not null,
  company_id uuid not null,
  registration_id uuid not null,
  choice_rank int not null,
  chosen_at datetime(3) not null,
  version int not null,
  unique one_person_for_each_rank (event_id, company_id, choice_rank),
  unique one_rank_for_each_person_of_event (event_id, company_id, registration_id),
  foreign key (event_id) references event (id),
  foreign key (company_id) references company (id),
  foreign key (registration_id) references registration (id),
  constraint interview_choice_has_a_rank check (choice_rank between 1 and 10)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- When staff close the wishes of an event; without a row two days before it begins.
create table wish_closing (
  event_id uuid not null primary key,
  closes_at datetime(3) not null,
  version int not null,
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
