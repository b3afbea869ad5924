-- What the two applications may do. Runs again whenever it or the accounts' names change.
-- The portal takes sign-ups; it cannot see staff, mails or who looked, or change what was agreed to. It adds to the
-- access log when a company looks. It adds answers to surveys and cannot read them.

-- What people may know of the looks at their own data: which company, by the name it had then, and of staff not who
-- looked: only that two looks at one thing were the same person's.
create or replace sql security definer view ${schema}.own_access as
  select a.seen_at, a.role, a.action, a.subject_id, a.records,
    convert(sha2(concat_ws(' ', a.account_id, a.login, a.subject_id), 256) using utf8mb4) collate utf8mb4_uca1400_ai_ci
      as person, (select n.name from ${schema}.company_naming n
    where a.role = 'COMPANY' and n.company_id = a.account_id and n.since <= a.seen_at order by n.id desc limit 1) as company
  from ${schema}.access_log a;

-- What people may know of their case and of what was noted about their consultations: not what was noted, nor by whom.
create or replace sql security definer view ${schema}.own_case as
  select id, number, seeker_id, state, outcome, joined_on, opened_at, closed_at from ${schema}.case_file
  where seeker_id is not null;
create or replace sql security definer view ${schema}.own_record as
  select r.id, coalesce(b.seeker_id, v.seeker_id) as seeker_id, coalesce(b.contact_id, v.contact_id) as contact_id,
    coalesce(b.reference, v.reference) as reference, r.channel, r.theme, r.held_at, r.duration, r.follow_up_on
  from ${schema}.consultation_record r
  left join ${schema}.consultation_booking b on b.id = r.booking_id
  left join ${schema}.consultation_conversation v on v.id = r.conversation_id
  where r.state = 'KEPT';
create or replace sql security definer view ${schema}.own_retention as
  select c.id, f.seeker_id, c.month_mark, c.asked_at, c.answer, c.way, c.answered_at
  from ${schema}.retention_check c join ${schema}.case_file f on f.id = c.case_id
  where c.asked_at is not null or c.answered_at is not null;
create or replace sql security definer view ${schema}.own_outcome as
  select o.id, f.seeker_id, k.name as company, o.stage, o.since, o.joined_on, o.end_reason, o.ended_on
  from ${schema}.outcome o join ${schema}.case_file f on f.id = o.case_id
  left join ${schema}.company k on k.id = o.company_id;

-- Which mails left for people about something of theirs: neither address nor text.
create or replace sql security definer view ${schema}.own_mail as
  select id, subject_id, template, language, sent_at from ${schema}.mail where sent_at is not null;

-- Consultations whose address nobody confirmed, and what hangs on them. What was confirmed once is in none of these views.
create or replace sql security definer view ${schema}.unconfirmed_booking as
  select * from ${schema}.consultation_booking where confirmed_at is null;
create or replace sql security definer view ${schema}.unconfirmed_conversation as
  select * from ${schema}.consultation_conversation where confirmed_at is null;
create or replace sql security definer view ${schema}.unconfirmed_message as
  select * from ${schema}.consultation_message
  where conversation_id in (select id from ${schema}.consultation_conversation where confirmed_at is null);
create or replace sql security definer view ${schema}.unconfirmed_consent as
  select * from ${schema}.consent
  where booking_id in (select id from ${schema}.consultation_booking where confirmed_at is null)
    or conversation_id in (select id from ${schema}.consultation_conversation where confirmed_at is null);
create or replace sql security definer view ${schema}.unconfirmed_withdrawal as
  select * from ${schema}.consent_withdrawal where consent_id in (select id from ${schema}.consent
    where booking_id in (select id from ${schema}.consultation_booking where confirmed_at is null)
      or conversation_id in (select id from ${schema}.consultation_conversation where confirmed_at is null));
create or replace sql security definer view ${schema}.unconfirmed_mail as
  select * from ${schema}.mail
  where subject_id in (select id from ${schema}.consultation_booking where confirmed_at is null)
    or subject_id in (select id from ${schema}.consultation_conversation where confirmed_at is null);
create or replace sql security definer view ${schema}.unconfirmed_seeker as
  select * from ${schema}.seeker s where s.confirmed_at is null
    and not exists (select 1 from ${schema}.registration r where r.seeker_id = s.id)
    and not exists (select 1 from ${schema}.consultation_booking b where b.seeker_id = s.id)
    and not exists (select 1 from ${schema}.consultation_conversation v where v.seeker_id = s.id)
    and not exists (select 1 from ${schema}.disclosure d where d.seeker_id = s.id)
    and not exists (select 1 from ${schema}.data_request q where q.seeker_id = s.id)
    and not exists (select 1 from ${schema}.incident_person n where n.seeker_id = s.id);
create or replace sql security definer view ${schema}.unconfirmed_contact as
  select * from ${schema}.contact k where k.confirmed_at is null
    and not exists (select 1 from ${schema}.registration r where r.contact_id = k.id)
    and not exists (select 1 from ${schema}.consultation_booking b where b.contact_id = k.id)
    and not exists (select 1 from ${schema}.consultation_conversation v where v.contact_id = k.id)
    and not exists (select 1 from ${schema}.company_invitation i where i.invited_by_id = k.id)
    and not exists (select 1 from ${schema}.data_request q where q.contact_id = k.id)
    and not exists (select 1 from ${schema}.incident_person n where n.contact_id = k.id);

-- Records that nobody kept yet; kept ones are deleted with their year alone.
create or replace sql security definer view ${schema}.draft_record as
  select * from ${schema}.consultation_record where state = 'DRAFT';

-- What was written into surveys; choices are not in it.
create or replace sql security definer view ${schema}.written_answer as
  select * from ${schema}.survey_answer where wording is not null;

grant select on ${schema}.own_access to '${portal}'@'%';
grant select on ${schema}.own_case to '${portal}'@'%';
grant select on ${schema}.own_record to '${portal}'@'%';
grant select on ${schema}.own_retention to '${portal}'@'%';
grant select on ${schema}.own_outcome to '${portal}'@'%';
grant select on ${schema}.own_mail to '${portal}'@'%';
grant select on ${schema}.minimum_wage to '${portal}'@'%';
grant select on ${schema}.programme to '${portal}'@'%';
grant select on ${schema}.programme_text to '${portal}'@'%';
grant select on ${schema}.venue to '${portal}'@'%';
grant select on ${schema}.venue_text to '${portal}'@'%';
grant select on ${schema}.event to '${portal}'@'%';
grant select on ${schema}.event_text to '${portal}'@'%';
grant select, update (taken, waiting, version) on ${schema}.event_places to '${portal}'@'%';
grant select on ${schema}.purpose_notice to '${portal}'@'%';
grant select on ${schema}.purpose_notice_text to '${portal}'@'%';
grant select on ${schema}.field_register to '${portal}'@'%';
grant select on ${schema}.collection_rule to '${portal}'@'%';
grant select, insert, update on ${schema}.seeker to '${portal}'@'%';
grant select, insert, update on ${schema}.contact to '${portal}'@'%';
grant select, insert, update on ${schema}.company to '${portal}'@'%';
grant select, insert on ${schema}.company_naming to '${portal}'@'%';
grant select, insert, update on ${schema}.company_invitation to '${portal}'@'%';
grant select, insert on ${schema}.company_joining to '${portal}'@'%';
grant select, insert, update on ${schema}.company_statement to '${portal}'@'%';
grant select, insert, update on ${schema}.opening to '${portal}'@'%';
grant select, insert, update (interviewer_count, slot_count, version) on ${schema}.booth to '${portal}'@'%';
grant select on ${schema}.timetable to '${portal}'@'%';
grant select on ${schema}.timetable_block to '${portal}'@'%';
grant select on ${schema}.group_seat to '${portal}'@'%';
grant select, insert, delete on ${schema}.intern_wish to '${portal}'@'%';
grant select, insert, delete on ${schema}.host_choice to '${portal}'@'%';
grant select, insert, delete on ${schema}.interview_wish to '${portal}'@'%';
grant select, insert, delete on ${schema}.interview_choice to '${portal}'@'%';
grant select on ${schema}.wish_closing to '${portal}'@'%';
grant select on ${schema}.interview_plan to '${portal}'@'%';
grant select on ${schema}.interview_meeting to '${portal}'@'%';
grant select, insert, delete on ${schema}.interview_question to '${portal}'@'%';
grant select, insert, update on ${schema}.interview_result to '${portal}'@'%';
grant select on ${schema}.placement_plan to '${portal}'@'%';
grant select on ${schema}.placement to '${portal}'@'%';
grant select, insert, update on ${schema}.intern_day to '${portal}'@'%';
grant select, insert, update on ${schema}.intern_review to '${portal}'@'%';
grant select on ${schema}.intern_certificate to '${portal}'@'%';
grant select on ${schema}.checked_word to '${portal}'@'%';
grant select, insert, update on ${schema}.registration to '${portal}'@'%';
grant select on ${schema}.attendance to '${portal}'@'%';
grant select, insert on ${schema}.consent to '${portal}'@'%';
grant select, insert on ${schema}.consent_withdrawal to '${portal}'@'%';
grant select, insert, update on ${schema}.calendar_feed to '${portal}'@'%';
grant select, insert, update (withdrawn_at, version) on ${schema}.data_request to '${portal}'@'%';
grant select, update (read_at, version) on ${schema}.incident_notice to '${portal}'@'%';
grant select (registration_id), insert, delete on ${schema}.search_token to '${portal}'@'%';
grant select (registration_id, verified_at) on ${schema}.paper_entry to '${portal}'@'%';
grant select (booking_id), insert on ${schema}.booking_search_token to '${portal}'@'%';
grant select, insert on ${schema}.disclosure to '${portal}'@'%';
grant select, insert on ${schema}.disclosure_item to '${portal}'@'%';
grant select, insert on ${schema}.disclosure_withdrawal to '${portal}'@'%';
grant insert on ${schema}.access_log to '${portal}'@'%';
grant select, update (hash) on ${schema}.access_log_head to '${portal}'@'%';
grant insert on ${schema}.mail to '${portal}'@'%';
grant select, update (version) on ${schema}.consultation_counsellor to '${portal}'@'%';
grant select on ${schema}.consultation_place to '${portal}'@'%';
grant select on ${schema}.consultation_shift to '${portal}'@'%';
grant select, update (version) on ${schema}.consultation_resource to '${portal}'@'%';
grant select on ${schema}.consultation_closed_day to '${portal}'@'%';
grant insert on ${schema}.consultation_released to '${portal}'@'%';
grant select, insert, update on ${schema}.consultation_booking to '${portal}'@'%';
grant select, insert, update (state, language, message_count, confirmed_at, turned_at, version)
  on ${schema}.consultation_conversation to '${portal}'@'%';
grant select, insert on ${schema}.consultation_message to '${portal}'@'%';
grant select, insert on ${schema}.message_attachment to '${portal}'@'%';
grant select (seeker_id, company_id, counsellor_id, version), insert, update (counsellor_id, version) on ${schema}.case_file to '${portal}'@'%';
grant insert on ${schema}.follow_up to '${portal}'@'%';
grant select, update (state, disclosure_id, seeker_answered_at, contact_id, company_answered_at, reason, ended_at, version)
  on ${schema}.introduction to '${portal}'@'%';
grant select, update (state, answer, way, answered_at, version) on ${schema}.retention_check to '${portal}'@'%';
grant select on ${schema}.survey to '${portal}'@'%';
grant select, insert on ${schema}.survey_used_key to '${portal}'@'%';
grant insert on ${schema}.survey_sheet to '${portal}'@'%';
grant insert on ${schema}.survey_answer to '${portal}'@'%';
grant select, insert, update on ${schema}.sign_in_link to '${portal}'@'%';
grant select, insert, update on ${schema}.visitor_session to '${portal}'@'%';

-- The back office runs the programme; it adds to the access log and to consents but never changes them.

grant select on ${schema}.own_access to '${office}'@'%';
grant select on ${schema}.calendar_feed to '${office}'@'%';
grant select on ${schema}.own_case to '${office}'@'%';
grant select on ${schema}.own_record to '${office}'@'%';
grant select on ${schema}.own_retention to '${office}'@'%';
grant select on ${schema}.own_outcome to '${office}'@'%';
grant select on ${schema}.own_mail to '${office}'@'%';

grant select, insert, update (office_phone, office_mail, introduction_licence, version) on ${schema}.programme to '${office}'@'%';
grant select, insert, update on ${schema}.programme_text to '${office}'@'%';
grant select, insert, update on ${schema}.venue to '${office}'@'%';
grant select, insert, update on ${schema}.venue_text to '${office}'@'%';
grant select, insert, update on ${schema}.event to '${office}'@'%';
grant select, insert, update on ${schema}.event_text to '${office}'@'%';
grant select, insert, update, delete on ${schema}.event_places to '${office}'@'%';
grant select, insert, update (withdrawn_at, withdrawn_by, version) on ${schema}.approval to '${office}'@'%';
grant select, insert, update (held_on, place, closed_by, closed_login, closed_at, reminded, version)
  on ${schema}.inspection to '${office}'@'%';
grant select, insert on ${schema}.inspection_answer to '${office}'@'%';
grant select, insert on ${schema}.inspection_step to '${office}'@'%';
grant select, insert, update (told_at, told_way, told_by, told_login, told_noted_at, happened_at, on_purpose, cause, harm,
  publication, prevention, remedy_list, preliminary_by, preliminary_login, preliminary_at, final_by, final_login, final_at,
  instruction, notices_wanted, instructed_by, instructed_login, instructed_at, closed_by, closed_login, closed_at, reminded_on,
  version) on ${schema}.incident to '${office}'@'%';
grant select, insert on ${schema}.incident_step to '${office}'@'%';
grant select, insert on ${schema}.incident_scope to '${office}'@'%';
grant select, insert on ${schema}.incident_notice to '${office}'@'%';
grant select, insert, update (item_list, reason, removed, version) on ${schema}.incident_person to '${office}'@'%';
grant select, insert, update (state, ward_key, package_sha256, package_size, package_row_count, packed_at, receipt_number,
  asked_by, asked_login, asked_at, approved_by, approved_login, approved_at, key_mark, erased_file_count, certificate,
  certificate_sha256, version) on ${schema}.closing to '${office}'@'%';
grant select, insert on ${schema}.closing_step to '${office}'@'%';
grant select, insert on ${schema}.closing_count to '${office}'@'%';
grant select, insert on ${schema}.purpose_notice to '${office}'@'%';
grant select, insert on ${schema}.purpose_notice_text to '${office}'@'%';
grant select, insert, update, delete on ${schema}.notice_draft to '${office}'@'%';
grant select, insert, update, delete on ${schema}.notice_draft_text to '${office}'@'%';
grant select, insert on ${schema}.text_change to '${office}'@'%';
grant select, update on ${schema}.field_register to '${office}'@'%';
grant select, insert on ${schema}.field_change to '${office}'@'%';
grant select, insert, update (attested_on, retired_by, retired_login, retired_at, version)
  on ${schema}.device to '${office}'@'%';
grant select, insert on ${schema}.device_check to '${office}'@'%';
grant select, insert, update (network_list, signed_by, signed_login, signed_at, version)
  on ${schema}.stocktaking to '${office}'@'%';
grant select, insert on ${schema}.stocktaking_line to '${office}'@'%';
grant select, insert, update (closed_by, closed_login, closed_at, version)
  on ${schema}.work_place to '${office}'@'%';
grant select, insert, update (submitted_on, submitted_by, submitted_login, submitted_at, version)
  on ${schema}.change_report to '${office}'@'%';
grant select, insert on ${schema}.change_report_line to '${office}'@'%';
grant select, insert, update, delete on ${schema}.collection_rule to '${office}'@'%';
grant select, insert, update on ${schema}.seeker to '${office}'@'%';
grant select, insert, update on ${schema}.contact to '${office}'@'%';
grant select, insert, update on ${schema}.company to '${office}'@'%';
grant select, insert on ${schema}.company_naming to '${office}'@'%';
grant select on ${schema}.company_invitation to '${office}'@'%';
grant select on ${schema}.company_joining to '${office}'@'%';
grant select, insert, update on ${schema}.company_statement to '${office}'@'%';
grant select, insert, update on ${schema}.opening to '${office}'@'%';
grant select, insert, update on ${schema}.booth to '${office}'@'%';
grant select, insert, update on ${schema}.timetable to '${office}'@'%';
grant select, insert, update, delete on ${schema}.timetable_block to '${office}'@'%';
grant select, insert, update, delete on ${schema}.group_seat to '${office}'@'%';
grant select on ${schema}.intern_wish to '${office}'@'%';
grant select on ${schema}.host_choice to '${office}'@'%';
grant select on ${schema}.interview_wish to '${office}'@'%';
grant select on ${schema}.interview_choice to '${office}'@'%';
grant select, insert, update on ${schema}.wish_closing to '${office}'@'%';
grant select, insert, update on ${schema}.intern_certificate to '${office}'@'%';
grant select on ${schema}.intern_day to '${office}'@'%';
grant select on ${schema}.intern_review to '${office}'@'%';
grant select, insert, update on ${schema}.interview_plan to '${office}'@'%';
grant select, insert, update on ${schema}.interview_presence to '${office}'@'%';
grant select, insert, update, delete on ${schema}.interview_pin to '${office}'@'%';
grant select, insert on ${schema}.interview_draft to '${office}'@'%';
grant select, insert on ${schema}.interview_meeting to '${office}'@'%';
grant select, insert on ${schema}.interview_unmet to '${office}'@'%';
grant select, insert, update on ${schema}.interview_run to '${office}'@'%';
grant select on ${schema}.interview_question to '${office}'@'%';
grant select, insert, update on ${schema}.interview_result to '${office}'@'%';
grant select, insert, update on ${schema}.placement_plan to '${office}'@'%';
grant select, insert, update, delete on ${schema}.placement to '${office}'@'%';
grant select, insert, update, delete on ${schema}.interpreter to '${office}'@'%';
grant select, insert, update, delete on ${schema}.interpreter_turn to '${office}'@'%';
grant select, insert, update on ${schema}.registration to '${office}'@'%';
grant select, insert, update on ${schema}.paper_entry to '${office}'@'%';
grant select, insert on ${schema}.phone_entry to '${office}'@'%';
grant select, insert, update, delete on ${schema}.untold to '${office}'@'%';
grant select, insert, update on ${schema}.copy_request to '${office}'@'%';
grant select, insert, update on ${schema}.paper_copy to '${office}'@'%';
grant select, insert on ${schema}.report_version to '${office}'@'%';
grant select, insert on ${schema}.report_figure to '${office}'@'%';
grant select, insert, delete on ${schema}.search_token to '${office}'@'%';
grant select, insert on ${schema}.booking_search_token to '${office}'@'%';
grant select, insert on ${schema}.attendance_mark to '${office}'@'%';
grant select, insert, update on ${schema}.attendance to '${office}'@'%';
grant select on ${schema}.calendar_feed to '${office}'@'%';
grant select, insert on ${schema}.consent to '${office}'@'%';
grant select, insert on ${schema}.consent_withdrawal to '${office}'@'%';
grant select on ${schema}.disclosure to '${office}'@'%';
grant select on ${schema}.disclosure_item to '${office}'@'%';
grant select on ${schema}.disclosure_withdrawal to '${office}'@'%';
grant select, update on ${schema}.data_request to '${office}'@'%';
grant select, insert, update on ${schema}.mail to '${office}'@'%';
grant select, insert, update on ${schema}.stopped_address to '${office}'@'%';
grant select, insert, update, delete on ${schema}.group_mail to '${office}'@'%';
grant select, insert on ${schema}.registration_pair to '${office}'@'%';
grant select, insert, delete on ${schema}.saved_view to '${office}'@'%';
grant select, insert on ${schema}.group_mail_person to '${office}'@'%';
grant select, insert, update on ${schema}.checked_word to '${office}'@'%';
grant select, insert, update on ${schema}.minimum_wage to '${office}'@'%';
grant select, insert, update, delete on ${schema}.group_mail_text to '${office}'@'%';
grant select, insert, update on ${schema}.consultation_counsellor to '${office}'@'%';
grant select, insert, update on ${schema}.consultation_place to '${office}'@'%';
grant select, insert, update, delete on ${schema}.consultation_shift to '${office}'@'%';
grant select, insert, delete on ${schema}.consultation_closed_day to '${office}'@'%';
grant select, insert on ${schema}.consultation_released to '${office}'@'%';
grant select, insert, update on ${schema}.consultation_resource to '${office}'@'%';
grant select, insert, update on ${schema}.consultation_booking to '${office}'@'%';
grant select, update (state, message_count, turned_at, version)
  on ${schema}.consultation_conversation to '${office}'@'%';
grant select, insert on ${schema}.consultation_message to '${office}'@'%';
grant select, insert on ${schema}.message_attachment to '${office}'@'%';
grant select, insert, update on ${schema}.case_file to '${office}'@'%';
grant select, insert, update (note) on ${schema}.case_step to '${office}'@'%';
grant select, insert, update (seen_by, seen_login, seen_at, version) on ${schema}.case_glass to '${office}'@'%';
grant select, insert, update on ${schema}.consultation_record to '${office}'@'%';
grant select, delete on ${schema}.draft_record to '${office}'@'%';
grant select, insert on ${schema}.record_redaction to '${office}'@'%';
grant select, insert, update on ${schema}.follow_up to '${office}'@'%';
grant select, insert, update on ${schema}.retention_check to '${office}'@'%';
grant select, insert, update on ${schema}.outcome to '${office}'@'%';
grant select, insert on ${schema}.outcome_step to '${office}'@'%';
grant select, insert, update on ${schema}.outcome_duty to '${office}'@'%';
grant select, insert, update (state, ended_at, version) on ${schema}.introduction to '${office}'@'%';
grant select, insert, update, delete on ${schema}.counsellor_reminder to '${office}'@'%';
grant select, insert, update on ${schema}.record_template to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_booking to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_conversation to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_message to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_consent to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_withdrawal to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_mail to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_seeker to '${office}'@'%';
grant select, delete on ${schema}.unconfirmed_contact to '${office}'@'%';
grant select, insert, update on ${schema}.survey to '${office}'@'%';
grant select, insert, update (version) on ${schema}.survey_bundle to '${office}'@'%';
grant select, insert on ${schema}.survey_sheet to '${office}'@'%';
grant select, insert on ${schema}.survey_answer to '${office}'@'%';
grant select, delete on ${schema}.written_answer to '${office}'@'%';
grant select, insert on ${schema}.survey_removal to '${office}'@'%';
grant select (survey_id), delete on ${schema}.survey_used_key to '${office}'@'%';
grant select, delete on ${schema}.sign_in_link to '${office}'@'%';
grant select, delete on ${schema}.visitor_session to '${office}'@'%';
grant select, insert, update on ${schema}.staff_account to '${office}'@'%';
grant select, insert, update, delete on ${schema}.reception_duty to '${office}'@'%';
grant select, insert, update, delete on ${schema}.staff_recovery_code to '${office}'@'%';
grant select, insert, update, delete on ${schema}.staff_session to '${office}'@'%';
grant select, insert, update on ${schema}.handler to '${office}'@'%';
grant select, insert on ${schema}.handler_proof to '${office}'@'%';
grant select, insert on ${schema}.access_log to '${office}'@'%';
grant select, insert on ${schema}.log_review to '${office}'@'%';
grant select, update on ${schema}.access_log_head to '${office}'@'%';

-- Years that are over are erased through views (R__ended_years.sql), and none of their rows is changed. Who looked is
-- kept: the chain of the access log stays whole.

grant select, delete on ${schema}.ended_attendance to '${office}'@'%';
grant select, delete on ${schema}.ended_attendance_mark to '${office}'@'%';
grant select, delete on ${schema}.ended_booking_search_token to '${office}'@'%';
grant select, delete on ${schema}.ended_booth to '${office}'@'%';
grant select, delete on ${schema}.ended_calendar_feed to '${office}'@'%';
grant select, delete on ${schema}.ended_case_file to '${office}'@'%';
grant select, delete on ${schema}.ended_case_glass to '${office}'@'%';
grant select, delete on ${schema}.ended_case_step to '${office}'@'%';
grant select, delete on ${schema}.ended_company to '${office}'@'%';
grant select, delete on ${schema}.ended_company_invitation to '${office}'@'%';
grant select, delete on ${schema}.ended_company_joining to '${office}'@'%';
grant select, delete on ${schema}.ended_company_naming to '${office}'@'%';
grant select, delete on ${schema}.ended_company_statement to '${office}'@'%';
grant select, delete on ${schema}.ended_consent to '${office}'@'%';
grant select, delete on ${schema}.ended_consent_withdrawal to '${office}'@'%';
grant select, delete on ${schema}.ended_consultation_booking to '${office}'@'%';
grant select, delete on ${schema}.ended_consultation_conversation to '${office}'@'%';
grant select, delete on ${schema}.ended_consultation_message to '${office}'@'%';
grant select, delete on ${schema}.ended_consultation_record to '${office}'@'%';
grant select, delete on ${schema}.ended_consultation_released to '${office}'@'%';
grant select, delete on ${schema}.ended_contact to '${office}'@'%';
grant select, delete on ${schema}.ended_data_request to '${office}'@'%';
grant select, delete on ${schema}.ended_disclosure to '${office}'@'%';
grant select, delete on ${schema}.ended_disclosure_item to '${office}'@'%';
grant select, delete on ${schema}.ended_disclosure_withdrawal to '${office}'@'%';
grant select, delete on ${schema}.ended_follow_up to '${office}'@'%';
grant select, delete on ${schema}.ended_group_mail to '${office}'@'%';
grant select, delete on ${schema}.ended_group_mail_person to '${office}'@'%';
grant select, delete on ${schema}.ended_group_mail_text to '${office}'@'%';
grant select, delete on ${schema}.ended_group_seat to '${office}'@'%';
grant select, delete on ${schema}.ended_host_choice to '${office}'@'%';
grant select, delete on ${schema}.ended_incident_notice to '${office}'@'%';
grant select, delete on ${schema}.ended_incident_person to '${office}'@'%';
grant select, delete on ${schema}.ended_intern_certificate to '${office}'@'%';
grant select, delete on ${schema}.ended_intern_day to '${office}'@'%';
grant select, delete on ${schema}.ended_intern_review to '${office}'@'%';
grant select, delete on ${schema}.ended_intern_wish to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_choice to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_meeting to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_pin to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_presence to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_question to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_result to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_unmet to '${office}'@'%';
grant select, delete on ${schema}.ended_interview_wish to '${office}'@'%';
grant select, delete on ${schema}.ended_placement to '${office}'@'%';
grant select, delete on ${schema}.ended_introduction to '${office}'@'%';
grant select, delete on ${schema}.ended_mail to '${office}'@'%';
grant select, delete on ${schema}.ended_message_attachment to '${office}'@'%';
grant select, delete on ${schema}.ended_opening to '${office}'@'%';
grant select, delete on ${schema}.ended_outcome to '${office}'@'%';
grant select, delete on ${schema}.ended_outcome_duty to '${office}'@'%';
grant select, delete on ${schema}.ended_outcome_step to '${office}'@'%';
grant select, delete on ${schema}.ended_paper_entry to '${office}'@'%';
grant select, delete on ${schema}.ended_phone_entry to '${office}'@'%';
grant select, delete on ${schema}.ended_record_redaction to '${office}'@'%';
grant select, delete on ${schema}.ended_registration to '${office}'@'%';
grant select, delete on ${schema}.ended_registration_pair to '${office}'@'%';
grant select, delete on ${schema}.ended_retention_check to '${office}'@'%';
grant select, delete on ${schema}.ended_search_token to '${office}'@'%';
grant select, delete on ${schema}.ended_seeker to '${office}'@'%';
grant select, delete on ${schema}.ended_sign_in_link to '${office}'@'%';
grant select, delete on ${schema}.ended_stopped_address to '${office}'@'%';
grant select, delete on ${schema}.ended_untold to '${office}'@'%';
grant select, delete on ${schema}.ended_visitor_session to '${office}'@'%';
grant select, delete on ${schema}.ended_written_answer to '${office}'@'%';
