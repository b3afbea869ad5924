-- Slips with numbers and lists of what is handed back hold nobody's data: they are numbered, and nobody decides on them.
alter table copy_request drop constraint somebody_else_or_the_ward_approves_copies;
alter table copy_request add constraint somebody_else_or_the_ward_approves_copies check (
  state not in ('APPROVED', 'OUT') or kind in ('SIGN_UP_SHEETS', 'NUMBER_SLIPS', 'RETURN_LIST')
    or decided_by <> asked_by or approval_number is not null);
