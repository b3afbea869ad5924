-- Who came is put right after the event: why, and since when somebody was there who came.
alter table attendance_mark
  add column reason varchar(20) null,
  add column here_since datetime(3) null;

-- Being there confirms a sign-up, and makes one of the day a walk-in.
update registration r join attendance a on a.registration_id = r.id
  set r.state = 'CONFIRMED', r.confirmed_at = a.since, r.confirmed_by = 'PRESENCE', r.version = r.version + 1
  where a.here and r.state = 'UNCONFIRMED' and r.entry = 'PLACE';
update registration r join attendance a on a.registration_id = r.id join event e on e.id = r.event_id
  set r.entry = 'WALK_IN', r.version = r.version + 1
  where a.here and r.entry = 'PLACE' and r.medium = 'WEB' and r.submitted_at >= date_sub(e.starts_at, interval 3 hour);
