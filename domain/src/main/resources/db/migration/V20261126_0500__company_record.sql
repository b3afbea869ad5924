-- One company for each corporate number and year, which its contacts belong to.
update registration r
  join company c on c.id = r.company_id
  set r.company_id = (select f.id from company f
    where f.programme_id = c.programme_id and f.corporate_number = c.corporate_number
    order by f.created_at, f.id limit 1)
  where c.corporate_number is not null;

update consultation_booking b
  join company c on c.id = b.company_id
  set b.company_id = (select f.id from company f
    where f.programme_id = c.programme_id and f.corporate_number = c.corporate_number
    order by f.created_at, f.id limit 1)
  where c.corporate_number is not null;

delete later from company later
  join company first on first.programme_id = later.programme_id and first.corporate_number = later.corporate_number
    and (first.created_at < later.created_at or first.created_at = later.created_at and first.id < later.id);

alter table company
  add unique one_company_for_each_number (programme_id, corporate_number),
  drop index company_by_number,
  add index company_by_name (programme_id, search_name);

-- belongs_since is null while nobody of the company has said that the contact belongs to it.
alter table contact
  add column company_id uuid null after language,
  add column belongs_since datetime(3) null after company_id,
  add foreign key (company_id) references company (id);

update contact k set k.company_id =
  (select r.company_id from registration r where r.contact_id = k.id and r.company_id is not null
   order by r.submitted_at, r.id limit 1);

-- Holds no address: the invited person's own confirmation brings it.
create table company_invitation (
  id uuid not null primary key,
  company_id uuid not null,
  invited_by_id uuid not null,
  link_hash binary(32) not null unique,
  email_index binary(16) not null,
  invited_at datetime(3) not null,
  valid_until datetime(3) not null,
  accepted_at datetime(3) null,
  version int not null,
  index invitation_of_company (company_id, invited_at),
  foreign key (company_id) references company (id),
  foreign key (invited_by_id) references contact (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
