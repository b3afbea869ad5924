-- A page of those in an event whose names begin with a word is read out of an index, newest first.
alter table search_token add column event_id uuid null, add column submitted_at datetime(3) null;
update search_token t join registration r on r.id = t.registration_id
  set t.event_id = r.event_id, t.submitted_at = r.submitted_at;
alter table search_token
  modify event_id uuid not null,
  modify submitted_at datetime(3) not null,
  add index token_in_event (token, event_id, submitted_at, registration_id);
