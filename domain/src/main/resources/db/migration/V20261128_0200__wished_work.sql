-- The occupation a seeker wishes for, as staff understood it, and blind indexes of it and of its major group, by which the
-- seekers are found whose wishes meet an opening. Source: R-A33.
create table wished_work (
  id uuid not null primary key,
  programme_id uuid not null,
  case_id uuid not null,
  seeker_id uuid not null,
  wished blob null,
  wished_index binary(16) null,
  major_index binary(16) null,
  noted_by uuid not null,
  noted_login varchar(60) not null,
  noted_at datetime(3) not null,
  version int not null,
  unique one_wish_in_a_case (case_id),
  unique one_wish_of_a_seeker (seeker_id),
  index wishes_for_occupation (programme_id, wished_index, noted_at, id),
  index wishes_for_major_group (programme_id, major_index, noted_at, id),
  foreign key (programme_id) references programme (id),
  foreign key (case_id) references case_file (id),
  foreign key (seeker_id) references seeker (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'registration.desired_occupation, introduction.wished, wished_work.wished' where field = 'DESIRED_OCCUPATION';
