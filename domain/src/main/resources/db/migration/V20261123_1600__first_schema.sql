-- Times are UTC. Sealed columns (varbinary, blob) are readable only with the programme year's keysets.
-- Each table names its engine and its collation: a server that is not ours may have others as defaults.

create table programme (
  id uuid not null primary key,
  fiscal_year smallint not null unique,
  starts_on date not null,
  ends_on date not null,
  office_phone varchar(40) not null,
  office_mail varchar(200) not null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table programme_text (
  programme_id uuid not null,
  language varchar(20) not null,
  name varchar(300) not null,
  purpose text not null,
  section varchar(300) not null,
  contractor varchar(300) not null,
  office text not null,
  primary key (programme_id, language),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table venue (
  id uuid not null primary key,
  code varchar(40) not null unique,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table venue_text (
  venue_id uuid not null,
  language varchar(20) not null,
  name varchar(300) not null,
  address varchar(500) not null,
  primary key (venue_id, language),
  foreign key (venue_id) references venue (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table event (
  id uuid not null primary key,
  programme_id uuid not null,
  code varchar(40) not null unique,
  kind varchar(40) not null,
  state varchar(20) not null,
  venue_id uuid not null,
  zone varchar(60) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  opens_at datetime(3) not null,
  closes_at datetime(3) not null,
  version int not null,
  index event_by_start (programme_id, starts_at),
  foreign key (programme_id) references programme (id),
  foreign key (venue_id) references venue (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table event_text (
  event_id uuid not null,
  language varchar(20) not null,
  state varchar(20) not null,
  title varchar(300) not null,
  summary varchar(500) not null,
  description text not null,
  primary key (event_id, language),
  foreign key (event_id) references event (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table event_places (
  event_id uuid not null,
  audience varchar(20) not null,
  capacity int not null,
  taken int not null,
  version int not null,
  primary key (event_id, audience),
  foreign key (event_id) references event (id),
  constraint places_are_counted_right check (taken >= 0 and taken <= capacity)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table purpose_notice (
  id uuid not null primary key,
  programme_id uuid not null,
  kind varchar(40) not null,
  notice_version int not null,
  published_at datetime(3) not null,
  version int not null,
  unique (programme_id, kind, notice_version),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table purpose_notice_text (
  id uuid not null primary key,
  notice_id uuid not null,
  language varchar(20) not null,
  purpose text not null,
  body text not null,
  sha256 binary(32) not null,
  unique (notice_id, language),
  foreign key (notice_id) references purpose_notice (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table field_register (
  field varchar(40) not null primary key,
  data_item varchar(40) null,
  approval_number varchar(60) null,
  stored_in varchar(120) not null,
  enabled boolean not null,
  version int not null,
  constraint enabled_fields_are_mapped check (not enabled or data_item is not null or approval_number is not null)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into field_register (field, data_item, stored_in, enabled, version) values
  ('NAME', 'D1_NAME', 'registration.name', true, 1),
  ('EMAIL', 'D8_EMAIL', 'seeker.email, contact.email', true, 1),
  ('PHONE', 'D7_PHONE', 'registration.phone', true, 1),
  ('AGE', 'D2_AGE', 'registration.age', true, 1),
  ('NATIONALITY', 'D3_NATIONALITY', 'registration.nationality', true, 1),
  ('ADDRESS', 'D4_ADDRESS', 'registration.address', true, 1),
  ('STATUS_OF_RESIDENCE', 'D5_STATUS_OF_RESIDENCE', 'registration.status_of_residence', true, 1),
  ('PERIOD_OF_STAY', 'D6_PERIOD_OF_STAY', 'registration.period_of_stay', true, 1),
  ('STAY_EXPIRES', 'D6_PERIOD_OF_STAY', 'registration.stay_expires', true, 1),
  ('EDUCATION', 'D9_EDUCATION', 'registration.education', true, 1),
  ('WORK_HISTORY', 'D10_WORK_HISTORY', 'registration.work_history', true, 1),
  ('EMPLOYER', 'D11_EMPLOYER', 'registration.employer', true, 1),
  ('DESIRED_OCCUPATION', 'D12_DESIRED_OCCUPATION', 'registration.desired_occupation', true, 1);

-- The data-minimisation matrix: what a kind of event may ask an audience.
create table collection_rule (
  kind varchar(40) not null,
  audience varchar(20) not null,
  field varchar(40) not null,
  required boolean not null,
  primary key (kind, audience, field),
  foreign key (field) references field_register (field)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into collection_rule (kind, audience, field, required) values
  ('JOB_SEMINAR', 'SEEKER', 'NAME', true),
  ('JOB_SEMINAR', 'SEEKER', 'EMAIL', true),
  ('JOB_SEMINAR', 'SEEKER', 'PHONE', false),
  ('JOB_SEMINAR', 'SEEKER', 'STATUS_OF_RESIDENCE', false),
  ('OFFER_HOLDER_SEMINAR', 'SEEKER', 'NAME', true),
  ('OFFER_HOLDER_SEMINAR', 'SEEKER', 'EMAIL', true),
  ('OFFER_HOLDER_SEMINAR', 'SEEKER', 'PHONE', false),
  ('OFFER_HOLDER_SEMINAR', 'SEEKER', 'STATUS_OF_RESIDENCE', false),
  ('OFFER_HOLDER_SEMINAR', 'SEEKER', 'EMPLOYER', false),
  ('ACCEPTANCE_SEMINAR', 'COMPANY', 'NAME', true),
  ('ACCEPTANCE_SEMINAR', 'COMPANY', 'EMAIL', true),
  ('ACCEPTANCE_SEMINAR', 'COMPANY', 'PHONE', false),
  ('RETENTION_SEMINAR', 'COMPANY', 'NAME', true),
  ('RETENTION_SEMINAR', 'COMPANY', 'EMAIL', true),
  ('RETENTION_SEMINAR', 'COMPANY', 'PHONE', false),
  ('EXCHANGE', 'SEEKER', 'NAME', true),
  ('EXCHANGE', 'SEEKER', 'EMAIL', true),
  ('EXCHANGE', 'SEEKER', 'PHONE', false),
  ('EXCHANGE', 'SEEKER', 'STATUS_OF_RESIDENCE', false),
  ('EXCHANGE', 'SEEKER', 'DESIRED_OCCUPATION', false),
  ('EXCHANGE', 'COMPANY', 'NAME', true),
  ('EXCHANGE', 'COMPANY', 'EMAIL', true),
  ('EXCHANGE', 'COMPANY', 'PHONE', false),
  ('INTERNSHIP', 'SEEKER', 'NAME', true),
  ('INTERNSHIP', 'SEEKER', 'EMAIL', true),
  ('INTERNSHIP', 'SEEKER', 'PHONE', true),
  ('INTERNSHIP', 'SEEKER', 'AGE', true),
  ('INTERNSHIP', 'SEEKER', 'NATIONALITY', false),
  ('INTERNSHIP', 'SEEKER', 'ADDRESS', false),
  ('INTERNSHIP', 'SEEKER', 'STATUS_OF_RESIDENCE', true),
  ('INTERNSHIP', 'SEEKER', 'PERIOD_OF_STAY', false),
  ('INTERNSHIP', 'SEEKER', 'STAY_EXPIRES', true),
  ('INTERNSHIP', 'SEEKER', 'EDUCATION', false),
  ('INTERNSHIP', 'SEEKER', 'WORK_HISTORY', false),
  ('INTERNSHIP', 'SEEKER', 'DESIRED_OCCUPATION', false),
  ('INFORMATION_SESSION', 'SEEKER', 'NAME', true),
  ('INFORMATION_SESSION', 'SEEKER', 'EMAIL', true),
  ('INFORMATION_SESSION', 'SEEKER', 'PHONE', false),
  ('INFORMATION_SESSION', 'SEEKER', 'STATUS_OF_RESIDENCE', false),
  ('INFORMATION_SESSION', 'SEEKER', 'DESIRED_OCCUPATION', false),
  ('INFORMATION_SESSION', 'COMPANY', 'NAME', true),
  ('INFORMATION_SESSION', 'COMPANY', 'EMAIL', true),
  ('INFORMATION_SESSION', 'COMPANY', 'PHONE', true),
  ('INTERVIEW_DAY', 'SEEKER', 'NAME', true),
  ('INTERVIEW_DAY', 'SEEKER', 'EMAIL', true),
  ('INTERVIEW_DAY', 'SEEKER', 'PHONE', true),
  ('INTERVIEW_DAY', 'SEEKER', 'NATIONALITY', false),
  ('INTERVIEW_DAY', 'SEEKER', 'STATUS_OF_RESIDENCE', true),
  ('INTERVIEW_DAY', 'SEEKER', 'STAY_EXPIRES', false),
  ('INTERVIEW_DAY', 'SEEKER', 'EDUCATION', false),
  ('INTERVIEW_DAY', 'SEEKER', 'WORK_HISTORY', false),
  ('INTERVIEW_DAY', 'SEEKER', 'DESIRED_OCCUPATION', false),
  ('INTERVIEW_DAY', 'COMPANY', 'NAME', true),
  ('INTERVIEW_DAY', 'COMPANY', 'EMAIL', true),
  ('INTERVIEW_DAY', 'COMPANY', 'PHONE', true);

create table seeker (
  id uuid not null primary key,
  programme_id uuid not null,
  email varbinary(600) not null,
  email_index binary(16) not null,
  language varchar(20) not null,
  created_at datetime(3) not null,
  confirmed_at datetime(3) null,
  version int not null,
  unique (programme_id, email_index),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table contact (
  id uuid not null primary key,
  programme_id uuid not null,
  email varbinary(600) not null,
  email_index binary(16) not null,
  language varchar(20) not null,
  created_at datetime(3) not null,
  confirmed_at datetime(3) null,
  version int not null,
  unique (programme_id, email_index),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table company (
  id uuid not null primary key,
  programme_id uuid not null,
  name varchar(200) not null,
  corporate_number char(13) null,
  industry varchar(1) not null,
  sme_class varchar(40) not null,
  employees int not null,
  capital_yen bigint null,
  in_ward boolean not null,
  check_state varchar(20) not null,
  created_at datetime(3) not null,
  version int not null,
  index company_by_number (programme_id, corporate_number),
  foreign key (programme_id) references programme (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table registration (
  id uuid not null primary key,
  reference varchar(20) not null unique,
  event_id uuid not null,
  audience varchar(20) not null,
  seeker_id uuid null,
  contact_id uuid null,
  company_id uuid null,
  living_holder_id uuid null,
  submission_id uuid not null unique,
  state varchar(20) not null,
  medium varchar(20) not null,
  language varchar(20) not null,
  offer_declared boolean not null,
  name varbinary(1000) not null,
  phone varbinary(200) null,
  phone_index binary(16) null,
  age varbinary(100) null,
  nationality varbinary(100) null,
  address varbinary(1000) null,
  status_of_residence varbinary(200) null,
  period_of_stay varbinary(300) null,
  stay_expires varbinary(100) null,
  education blob null,
  work_history blob null,
  employer varbinary(1000) null,
  desired_occupation varbinary(1000) null,
  submitted_at datetime(3) not null,
  confirm_until datetime(3) null,
  confirmed_at datetime(3) null,
  version int not null,
  unique one_living_per_person_and_event (event_id, living_holder_id),
  index registration_list (event_id, submitted_at),
  index registration_due (state, confirm_until),
  index registration_by_phone (event_id, phone_index),
  foreign key (event_id) references event (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  foreign key (company_id) references company (id),
  constraint one_holder check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table search_token (
  token binary(16) not null,
  registration_id uuid not null,
  primary key (token, registration_id),
  index token_of_registration (registration_id),
  foreign key (registration_id) references registration (id) on delete cascade
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table consent (
  id uuid not null primary key,
  registration_id uuid not null,
  matter varchar(20) not null,
  notice_text_id uuid not null,
  language varchar(20) not null,
  text_sha256 binary(32) not null,
  given_at datetime(3) not null,
  unique (registration_id, matter),
  foreign key (registration_id) references registration (id),
  foreign key (notice_text_id) references purpose_notice_text (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table mail (
  id uuid not null primary key,
  seal_year smallint not null,
  language varchar(20) not null,
  template varchar(40) not null,
  subject_id uuid not null,
  recipient varbinary(600) not null,
  content mediumblob not null,
  state varchar(20) not null,
  attempts int not null,
  queued_at datetime(3) not null,
  due_at datetime(3) not null,
  claimed_at datetime(3) null,
  sent_at datetime(3) null,
  index mail_due (state, due_at),
  index mail_about (subject_id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table staff_account (
  id uuid not null primary key,
  login varchar(60) not null unique,
  role varchar(20) not null,
  password_hash varchar(200) not null,
  must_change boolean not null,
  failed_tries int not null,
  shut_until datetime(3) null,
  last_sign_in datetime(3) null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table access_log (
  id bigint not null auto_increment primary key,
  seen_at datetime(3) not null,
  account_id uuid not null,
  login varchar(60) not null,
  role varchar(20) not null,
  action varchar(40) not null,
  subject_id uuid null,
  records int not null,
  previous_hash binary(32) not null,
  hash binary(32) not null,
  index access_by_subject (subject_id, id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table access_log_head (
  id tinyint not null primary key,
  hash binary(32) null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into access_log_head (id, hash) values (1, null);
