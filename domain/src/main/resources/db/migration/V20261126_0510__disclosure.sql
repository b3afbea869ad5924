-- What a seeker agreed to show a company: these answers of one sign-up, until a day. Only ever added;
-- that it ended is a row of its own.
create table disclosure (
  id uuid not null primary key,
  seeker_id uuid not null,
  registration_id uuid not null,
  company_id uuid not null,
  until_day date not null,
  language varchar(20) not null,
  wording text not null,
  text_sha256 binary(32) not null,
  given_at datetime(3) not null,
  index disclosure_of_seeker (seeker_id, given_at),
  index disclosure_to_company (company_id, until_day),
  foreign key (seeker_id) references seeker (id),
  foreign key (registration_id) references registration (id),
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table disclosure_item (
  disclosure_id uuid not null,
  field varchar(40) not null,
  primary key (disclosure_id, field),
  foreign key (disclosure_id) references disclosure (id),
  foreign key (field) references field_register (field)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table disclosure_withdrawal (
  disclosure_id uuid not null primary key,
  language varchar(20) not null,
  withdrawn_at datetime(3) not null,
  foreign key (disclosure_id) references disclosure (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
