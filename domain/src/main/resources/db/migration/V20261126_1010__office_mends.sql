-- Why a change of the source left the translations as they are.
alter table text_change add column reason varchar(300) null after said_before;

-- Whether a press was made while the event takes check-ins.
alter table attendance_mark add column timely boolean not null default true after admissible;
