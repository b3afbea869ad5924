-- Why the last try did not send a mail.
alter table mail add column problem varchar(20) null after state;

update mail set problem = 'INTERRUPTED' where state = 'HELD';
update mail set problem = 'REFUSED' where state = 'FAILED';
