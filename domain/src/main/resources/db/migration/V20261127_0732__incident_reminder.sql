-- The last day on which managers were reminded of what is overdue about an incident. Source: T19.
alter table incident add column reminded_on date null;
