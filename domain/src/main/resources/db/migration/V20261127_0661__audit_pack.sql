-- The audit pack, like the list with which copies are handed back, is of a whole programme year.
alter table copy_request drop constraint copies_are_of_an_event;
alter table copy_request add constraint copies_are_of_an_event check (
  event_id is not null or kind in ('RETURN_LIST', 'AUDIT_PACK'));
