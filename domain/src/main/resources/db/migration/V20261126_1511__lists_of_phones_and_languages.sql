-- A phone number is looked up in all events, and an event's sign-ups in one language are read out of an index, newest first.
alter table registration
  add index registration_of_phone (phone_index),
  add index registration_page_of_language (event_id, language, submitted_at, id, audience, state);
