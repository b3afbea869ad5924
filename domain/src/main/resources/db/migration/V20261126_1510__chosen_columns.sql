-- What a file tells of each person, as who asked for it chose: names of fields. Null for papers, and for files that were
-- asked for before anything could be chosen: they hold everything.
alter table copy_request add column chosen_column varchar(300) null after due_on;
