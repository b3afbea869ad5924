-- Consultations that were confirmed before there were cases: who may open one depends on its case, which belongs to the
-- counsellor of the first one that took a counsellor's time, as with cases that begin today.

insert ignore into case_file (id, programme_id, seeker_id, company_id, state, opened_at, version)
select uuid(), e.programme_id, case when t.company_id is null then t.seeker_id end, t.company_id, 'OPEN',
  min(t.confirmed_at), 1
from (
  select event_id, seeker_id, company_id, confirmed_at from consultation_booking where confirmed_at is not null
  union all
  select event_id, seeker_id, company_id, confirmed_at from consultation_conversation where confirmed_at is not null
) t join event e on e.id = t.event_id
where t.seeker_id is not null or t.company_id is not null
group by e.programme_id, t.seeker_id, t.company_id;

update case_file f
set f.counsellor_id = (
  select b.counsellor_id from consultation_booking b
  where (b.seeker_id = f.seeker_id or b.company_id = f.company_id) and b.counsellor_id is not null
    and b.confirmed_at is not null
  order by b.confirmed_at, b.starts_at limit 1)
where f.counsellor_id is null;
