-- Staff open and close the hours of consultations: a counsellor may stop on a day.
alter table consultation_counsellor
  add column stopped_from date null after account_id;
