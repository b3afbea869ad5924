-- Words are taken out of notes of staff, too; the trace says out of what.

alter table record_redaction
  add column case_id uuid null,
  add column follow_up_id uuid null,
  add column step_id uuid null,
  modify record_id uuid null;
update record_redaction d join consultation_record r on r.id = d.record_id set d.case_id = r.case_id;
alter table record_redaction
  modify case_id uuid not null,
  add index redactions_of_case (case_id, redacted_at),
  add foreign key (case_id) references case_file (id),
  add foreign key (follow_up_id) references follow_up (id),
  add foreign key (step_id) references case_step (id),
  add constraint one_text check ((record_id is not null) + (follow_up_id is not null) + (step_id is not null) = 1);
