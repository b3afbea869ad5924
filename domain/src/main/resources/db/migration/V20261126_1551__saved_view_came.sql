-- A saved view may ask for those who came, or for those who did not.
alter table saved_view add column came varchar(10) null after unverified;
