-- A page of an event's sign-ups in one state is read out of an index, like one of all.
create index registration_list_of_state on registration (event_id, state, submitted_at);
