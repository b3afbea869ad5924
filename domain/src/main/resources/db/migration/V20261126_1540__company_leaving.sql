-- Who left a company, or was removed, is told so and is led to it again when they name it.
alter table contact
  add column left_company_id uuid null,
  add column left_at datetime(3) null,
  add column left_by varchar(20) null,
  add foreign key (left_company_id) references company (id);

-- What an invited colleague agreed to when joining a company. Only ever added; that it ended is a row of its own.
create table join_consent (
  id uuid not null primary key,
  contact_id uuid not null,
  company_id uuid not null,
  company_name varchar(500) not null,
  language varchar(20) not null,
  wording text not null,
  text_sha256 binary(32) not null,
  given_at datetime(3) not null,
  index join_consent_of_contact (contact_id, given_at),
  foreign key (contact_id) references contact (id),
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table join_withdrawal (
  join_consent_id uuid not null primary key,
  language varchar(20) not null,
  withdrawn_at datetime(3) not null,
  foreign key (join_consent_id) references join_consent (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
