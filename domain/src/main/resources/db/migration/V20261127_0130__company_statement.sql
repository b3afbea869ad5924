-- What each person said of the company, which holds once the person is the first to belong to it. A corporate number is
-- public: what somebody else wrote under it must not take its place. Source: R-F4.
create table company_statement (
  contact_id uuid not null primary key,
  company_id uuid not null,
  name varchar(200) not null,
  corporate_number char(13) null,
  industry varchar(1) not null,
  sme_class varchar(40) not null,
  employees int not null,
  capital_yen bigint null,
  in_ward boolean not null,
  version int not null,
  foreign key (contact_id) references contact (id) on delete cascade,
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
