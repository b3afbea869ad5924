-- The ward may allow, for an activity, what nobody may collect otherwise; the approval of ordinary items does not. Source: T5.
alter table approval add column forbidden boolean not null default false after event_id;
