-- The list with which copies are handed back can be that of a whole programme year.
alter table copy_request modify event_id uuid null;
alter table copy_request add constraint copies_are_of_an_event check (event_id is not null or kind = 'RETURN_LIST');
