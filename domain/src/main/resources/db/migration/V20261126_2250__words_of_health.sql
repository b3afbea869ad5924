-- Illness, disability and pregnancy are words of their own: in a restricted record they may stand. Source: T5 (2).
alter table checked_word add column health text after crime;
