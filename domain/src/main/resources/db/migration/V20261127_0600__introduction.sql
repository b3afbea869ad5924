-- Seekers and openings that staff bring together: the seeker is asked first, then the company. What the company sees is a
-- disclosure of its own. The number under which the contractor may introduce people to jobs is the year's.

alter table programme add column introduction_licence varchar(40) null;

create table introduction (
  id uuid not null primary key,
  programme_id uuid not null,
  case_id uuid not null,
  seeker_id uuid not null,
  registration_id uuid not null,
  company_id uuid not null,
  opening_id uuid not null,
  wished blob null,
  state varchar(20) not null,
  proposed_by uuid not null,
  proposed_login varchar(60) not null,
  proposed_at datetime(3) not null,
  disclosure_id uuid null,
  seeker_answered_at datetime(3) null,
  contact_id uuid null,
  company_answered_at datetime(3) null,
  reason varchar(20) null,
  ended_at datetime(3) null,
  version int not null,
  unique one_introduction_to_an_opening (seeker_id, opening_id),
  index introductions_of_company (company_id, state),
  index introductions_of_year (programme_id, state, proposed_at),
  foreign key (programme_id) references programme (id),
  foreign key (case_id) references case_file (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (registration_id) references registration (id),
  foreign key (company_id) references company (id),
  foreign key (opening_id) references opening (id),
  foreign key (disclosure_id) references disclosure (id),
  foreign key (contact_id) references contact (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'registration.desired_occupation, introduction.wished' where field = 'DESIRED_OCCUPATION';
