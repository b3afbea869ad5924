-- A page of an event's sign-ups is read out of an index: of all, and of those in one state. What else is asked of them is
-- looked up in the index, too, behind the columns that order it.
alter table registration
  add index registration_page (event_id, submitted_at, id, audience, language, state),
  add index registration_page_of_state (event_id, state, submitted_at, id, audience, language),
  drop index registration_list;
