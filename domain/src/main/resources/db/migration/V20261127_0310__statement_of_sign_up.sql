-- What a sign-up says in the name of a known contact is kept apart under the sign-up's id, until its person confirms it: a
-- mail address is typed by anybody. What the contact says stands under the contact's id. Source: R-F4.
alter table company_statement add column id uuid null first, add key company_statement_contact (contact_id);
update company_statement set id = contact_id;
alter table company_statement modify id uuid not null, drop primary key, add primary key (id);
