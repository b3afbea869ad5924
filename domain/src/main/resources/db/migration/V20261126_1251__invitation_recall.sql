-- An invitation can be taken back while it is open.
alter table company_invitation add column recalled_at datetime(3) null after accepted_at;
