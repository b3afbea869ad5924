-- Who looked at what a company states, and when; unknown for those looked at before.
alter table company
  add column checked_by varchar(60) null after checked_in_ward,
  add column checked_at datetime(3) null after checked_by;
