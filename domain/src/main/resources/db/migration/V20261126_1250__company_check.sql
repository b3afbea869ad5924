-- Every company is looked at once in a programme year, and again when what tells it from others changes.
-- What staff looked at last stands beside what it states now.
alter table company
  add column checked_name varchar(200) null after doubt,
  add column checked_number char(13) null after checked_name,
  add column checked_in_ward boolean null after checked_number;

update company set checked_name = name, checked_number = corporate_number, checked_in_ward = in_ward
where check_state = 'DONE';

update company set check_state = 'NEEDED', doubt = 'NEW' where check_state = 'NOT_NEEDED';

-- The names a company had, each from a moment until the next. Only ever added.
create table company_naming (
  id bigint not null auto_increment primary key,
  company_id uuid not null,
  name varchar(200) not null,
  since datetime(3) not null,
  index naming_of_company (company_id, since),
  foreign key (company_id) references company (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into company_naming (company_id, name, since) select id, name, created_at from company order by created_at, id;

-- The name the seeker read when agreeing.
alter table disclosure add column company_name varchar(200) not null default '' after company_id;
update disclosure d join company c on c.id = d.company_id set d.company_name = c.name;
alter table disclosure alter column company_name drop default;
