-- What contains a forbidden word and is none, such as the name of a school or a kind of employer. Source: T5.
alter table checked_word add column harmless text after health;
