-- Why staff have to look at a company, as it was when it was marked.
alter table company add column doubt varchar(60) not null default '' after check_state;

update company c set c.doubt = concat_ws(',',
  if(c.in_ward, null, 'OUTSIDE_WARD'),
  if(c.employees > case c.sme_class when 'MANUFACTURING_OTHER' then 300 when 'RETAIL' then 50 else 100 end
    and coalesce(c.capital_yen > case c.sme_class when 'MANUFACTURING_OTHER' then 300000000
      when 'WHOLESALE' then 100000000 else 50000000 end, true), 'LARGE', null))
where c.check_state = 'NEEDED';

update company c join company other on other.programme_id = c.programme_id and other.search_name = c.search_name
  and other.id <> c.id and (other.corporate_number is null or c.corporate_number is null)
  and other.created_at <= c.created_at
set c.doubt = concat_ws(',', nullif(c.doubt, ''), 'NAMESAKE')
where c.check_state = 'NEEDED' and c.doubt not like '%NAMESAKE%';
