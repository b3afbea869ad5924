-- The mails of a year are counted without reading them.
alter table mail add index mail_of_year (seal_year);
