-- Who asks for mails about next events agrees to the sentence beside the box: it is kept beside the notice that was on the
-- screen, and the hash is that of the sentence.
alter table consent
  drop constraint own_words_at_joining,
  drop constraint notice_or_own_words,
  add constraint own_words_at_joining check (joining_id is null or wording is not null),
  add constraint notice_or_own_words check (notice_text_id is not null or wording is not null);
