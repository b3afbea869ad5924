-- A stopped address is of the year whose keys recognise it, even when the mail that came back is gone.
alter table stopped_address add column seal_year smallint null after id;
update stopped_address s join mail m on m.id = s.mail_id set s.seal_year = m.seal_year;
update stopped_address set seal_year = (select max(fiscal_year) from programme) where seal_year is null;
delete from stopped_address where seal_year is null;
alter table stopped_address modify seal_year smallint not null;
