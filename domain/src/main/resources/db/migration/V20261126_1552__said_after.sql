-- A change says what it made of a text or plan, beside what was said before.
alter table text_change add column said_after mediumtext null after said_before;
