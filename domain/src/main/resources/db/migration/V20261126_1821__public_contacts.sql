-- Telephone numbers and addresses of offices that may be told to everybody.

alter table checked_word
  add column contact text not null default '';
