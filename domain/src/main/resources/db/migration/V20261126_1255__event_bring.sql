-- What seekers and companies bring to an event, one thing a line; null and empty for nothing said.
alter table event_text
  add column bring varchar(1000) null,
  add column companies_bring varchar(1000) null;
