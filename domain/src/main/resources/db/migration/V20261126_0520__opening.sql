-- What companies offer: jobs and internships. Nothing in it is about a person.
create table opening (
  id uuid not null primary key,
  company_id uuid not null,
  kind varchar(20) not null,
  state varchar(20) not null,
  title varchar(120) not null,
  description text not null,
  place varchar(200) not null,
  japanese_level varchar(20) not null,
  occupation varchar(10) null,
  employment varchar(20) null,
  working_time varchar(200) null,
  pay_unit varchar(20) null,
  pay_from int null,
  pay_until int null,
  spoken varchar(200) null,
  begins_on date null,
  ends_on date null,
  day_count int null,
  capacity int null,
  paid boolean null,
  written_in varchar(20) not null,
  created_at datetime(3) not null,
  published_at datetime(3) null,
  version int not null,
  index opening_of_company (company_id, created_at),
  index opening_list (state, published_at),
  foreign key (company_id) references company (id),
  constraint job_is_complete check (kind <> 'JOB' or
    occupation is not null and employment is not null and pay_unit is not null and pay_from is not null),
  constraint internship_is_complete check (kind <> 'INTERNSHIP' or
    begins_on <= ends_on and day_count between 2 and 10 and paid is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
