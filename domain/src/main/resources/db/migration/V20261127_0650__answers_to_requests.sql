-- Who took each step with a request, what the ward decided and why, and what was done. Source: domain 4.1.
alter table data_request
  add column forwarded_by uuid null, add column forwarded_login varchar(60) null,
  add column decided_by uuid null, add column decided_login varchar(60) null,
  add column carried_out_by uuid null, add column carried_out_login varchar(60) null,
  add column answered_by uuid null, add column answered_login varchar(60) null,
  add column decision varchar(20) null,
  add column ground varchar(20) null,
  add column reason blob null,
  add column remedy blob null;
