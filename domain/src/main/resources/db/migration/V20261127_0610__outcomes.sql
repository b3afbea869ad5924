-- The way of one seeker to one company: from being introduced to staying, or until it ended, and why.

create table outcome (
  id uuid not null primary key,
  case_id uuid not null,
  company_id uuid null, -- none: a company outside of the programme
  opening_id uuid null,
  origin varchar(20) not null,
  stage varchar(20) not null,
  since date not null,
  joined_on date null,
  end_reason varchar(30) null,
  ended_on date null,
  insurance varchar(20) not null,
  look_on date null,
  version int not null,
  index outcomes_of_case (case_id),
  index outcomes_by_stage (stage, since),
  index outcomes_to_look_at (look_on),
  foreign key (case_id) references case_file (id),
  foreign key (company_id) references company (id),
  foreign key (opening_id) references opening (id),
  constraint opening_of_a_company check (opening_id is null or company_id is not null),
  constraint ended_for_a_reason check ((end_reason is null) = (ended_on is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What happened on the way. Only ever added: what was wrong is corrected by a further step.
create table outcome_step (
  id uuid not null primary key,
  outcome_id uuid not null,
  place smallint not null,
  kind varchar(10) not null,
  stage varchar(20) not null,
  on_day date not null,
  end_reason varchar(30) null,
  why varchar(20) null,
  account_id uuid not null,
  login varchar(60) not null,
  done_at datetime(3) not null,
  unique one_step_at_a_place (outcome_id, place),
  foreign key (outcome_id) references outcome (id),
  constraint end_with_a_reason check ((kind = 'ENDED') = (end_reason is not null)),
  constraint correction_with_a_reason check ((kind = 'CORRECTED') = (why is not null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What the company has to do when somebody joins it or leaves it, and who noted that it was done.
create table outcome_duty (
  id uuid not null primary key,
  outcome_id uuid not null,
  kind varchar(20) not null,
  due_on date null, -- none: it need not be done
  done_by uuid null,
  done_login varchar(60) null,
  done_at datetime(3) null,
  version int not null,
  unique one_duty_of_a_kind (outcome_id, kind),
  index duties_due (due_on),
  foreign key (outcome_id) references outcome (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
