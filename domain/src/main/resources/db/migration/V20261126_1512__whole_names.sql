-- Sign-ups for an event under one name are found by the blind index of the whole name. Those made before have none until
-- their answers are changed; they are found by their phone alone.
alter table registration
  add column name_index binary(16) null after name,
  add index registration_by_name (event_id, name_index);
