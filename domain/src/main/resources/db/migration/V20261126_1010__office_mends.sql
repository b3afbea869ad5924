-- Why a change of the source left the translations as they are.
alter table text_change add column reason varchar(300) null after said_before;
