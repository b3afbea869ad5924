-- The access log is read by day, by what happened and by who; the newest first.
create index access_by_time on access_log (seen_at);
create index access_by_action on access_log (action, id);
create index access_by_login on access_log (login, id);
