-- Consultations that staff enter after the fact: how they came, how and when the notice was told, and who entered them.
alter table consultation_booking
  add column medium varchar(10) not null default 'WEB',
  add column notice_told varchar(20) null,
  add column entered_by uuid null,
  add column entered_login varchar(60) null,
  add column entered_at datetime(3) null,
  add constraint entered_with_a_notice check
    ((medium = 'WEB') = (notice_told is null) and (medium = 'WEB') = (entered_by is null));

-- Whoever comes or calls gives a mail address or a phone number; staff see to that.
update collection_rule set paper_required = false where field = 'EMAIL'
  and kind in ('SEEKER_CONSULTATION', 'COMPANY_CONSULTATION');
