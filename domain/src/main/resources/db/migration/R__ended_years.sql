-- What hangs on programmes that are over can be erased by the back office: through these views (T11). They guard against
-- mistakes, not against whoever holds its account (docs/erasure.md).
-- Their conditions name tables alone: MariaDB 11.4 deletes past the condition of a view that asks another view.

create or replace sql security definer view ${schema}.ended_attendance as
  select * from ${schema}.attendance
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_attendance_mark as
  select * from ${schema}.attendance_mark
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_booking_search_token as
  select * from ${schema}.booking_search_token
  where booking_id in (select id from ${schema}.consultation_booking
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_booth as
  select * from ${schema}.booth
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_calendar_feed as
  select * from ${schema}.calendar_feed
  where seeker_id in (select id from ${schema}.seeker
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))
    or contact_id in (select id from ${schema}.contact
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_case_file as
  select * from ${schema}.case_file
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_case_glass as
  select * from ${schema}.case_glass
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_case_step as
  select * from ${schema}.case_step
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_company as
  select * from ${schema}.company
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_company_invitation as
  select * from ${schema}.company_invitation
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_company_joining as
  select * from ${schema}.company_joining
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_company_naming as
  select * from ${schema}.company_naming
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
-- With the id of each statement, of a contact or of a form that is not confirmed yet.
create or replace sql security definer view ${schema}.ended_company_statement as
  select * from ${schema}.company_statement
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_consent as
  select * from ${schema}.consent
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
    or booking_id in (select id from ${schema}.consultation_booking
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
    or conversation_id in (select id from ${schema}.consultation_conversation
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
    or joining_id in (select id from ${schema}.company_joining
    where company_id in (select id from ${schema}.company
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_consent_withdrawal as
  select * from ${schema}.consent_withdrawal
  where consent_id in (select id from ${schema}.consent
    where registration_id in (select id from ${schema}.registration
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
      or booking_id in (select id from ${schema}.consultation_booking
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
      or conversation_id in (select id from ${schema}.consultation_conversation
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date())))
      or joining_id in (select id from ${schema}.company_joining
      where company_id in (select id from ${schema}.company
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))));
create or replace sql security definer view ${schema}.ended_consultation_booking as
  select * from ${schema}.consultation_booking
  where event_id in (select id from ${schema}.event
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_consultation_conversation as
  select * from ${schema}.consultation_conversation
  where event_id in (select id from ${schema}.event
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_consultation_message as
  select * from ${schema}.consultation_message
  where conversation_id in (select id from ${schema}.consultation_conversation
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_consultation_record as
  select * from ${schema}.consultation_record
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_consultation_released as
  select * from ${schema}.consultation_released
  where booking_id in (select id from ${schema}.consultation_booking
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_contact as
  select * from ${schema}.contact
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
-- With the columns of V20261127_0650.
create or replace sql security definer view ${schema}.ended_data_request as
  select * from ${schema}.data_request
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_disclosure as
  select * from ${schema}.disclosure
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_disclosure_item as
  select * from ${schema}.disclosure_item
  where disclosure_id in (select id from ${schema}.disclosure
    where registration_id in (select id from ${schema}.registration
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))));
create or replace sql security definer view ${schema}.ended_disclosure_withdrawal as
  select * from ${schema}.disclosure_withdrawal
  where disclosure_id in (select id from ${schema}.disclosure
    where registration_id in (select id from ${schema}.registration
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))));
create or replace sql security definer view ${schema}.ended_follow_up as
  select * from ${schema}.follow_up
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_group_mail as
  select * from ${schema}.group_mail
  where event_id in (select id from ${schema}.event
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_group_mail_person as
  select * from ${schema}.group_mail_person
  where group_mail_id in (select id from ${schema}.group_mail
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_group_mail_text as
  select * from ${schema}.group_mail_text
  where group_mail_id in (select id from ${schema}.group_mail
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_group_seat as
  select * from ${schema}.group_seat
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_host_choice as
  select * from ${schema}.host_choice
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_incident_notice as
  select * from ${schema}.incident_notice
  where incident_id in (select id from ${schema}.incident
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_incident_person as
  select * from ${schema}.incident_person
  where incident_id in (select id from ${schema}.incident
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_intern_certificate as
  select * from ${schema}.intern_certificate
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_intern_day as
  select * from ${schema}.intern_day
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_intern_review as
  select * from ${schema}.intern_review
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_intern_wish as
  select * from ${schema}.intern_wish
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_choice as
  select * from ${schema}.interview_choice
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_meeting as
  select * from ${schema}.interview_meeting
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_pin as
  select * from ${schema}.interview_pin
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_presence as
  select * from ${schema}.interview_presence
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_question as
  select * from ${schema}.interview_question
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_interview_result as
  select * from ${schema}.interview_result
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_unmet as
  select * from ${schema}.interview_unmet
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_interview_wish as
  select * from ${schema}.interview_wish
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_introduction as
  select * from ${schema}.introduction
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_mail as
  select * from ${schema}.mail
  where seal_year in (select fiscal_year from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_message_attachment as
  select * from ${schema}.message_attachment
  where message_id in (select id from ${schema}.consultation_message
    where conversation_id in (select id from ${schema}.consultation_conversation
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))));
create or replace sql security definer view ${schema}.ended_opening as
  select * from ${schema}.opening
  where company_id in (select id from ${schema}.company
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_outcome as
  select * from ${schema}.outcome
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_outcome_duty as
  select * from ${schema}.outcome_duty
  where outcome_id in (select id from ${schema}.outcome
    where case_id in (select id from ${schema}.case_file
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_outcome_step as
  select * from ${schema}.outcome_step
  where outcome_id in (select id from ${schema}.outcome
    where case_id in (select id from ${schema}.case_file
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_paper_entry as
  select * from ${schema}.paper_entry
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_phone_entry as
  select * from ${schema}.phone_entry
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_placement as
  select * from ${schema}.placement
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_record_redaction as
  select * from ${schema}.record_redaction
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_registration as
  select * from ${schema}.registration
  where event_id in (select id from ${schema}.event
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_registration_pair as
  select * from ${schema}.registration_pair
  where earlier_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_retention_check as
  select * from ${schema}.retention_check
  where case_id in (select id from ${schema}.case_file
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_search_token as
  select * from ${schema}.search_token
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_seeker as
  select * from ${schema}.seeker
  where programme_id in (select id from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_sign_in_link as
  select * from ${schema}.sign_in_link
  where seeker_id in (select id from ${schema}.seeker
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))
    or contact_id in (select id from ${schema}.contact
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_stopped_address as
  select * from ${schema}.stopped_address
  where seal_year in (select fiscal_year from ${schema}.programme where ends_on < utc_date());
create or replace sql security definer view ${schema}.ended_untold as
  select * from ${schema}.untold
  where registration_id in (select id from ${schema}.registration
    where event_id in (select id from ${schema}.event
      where programme_id in (select id from ${schema}.programme where ends_on < utc_date())));
create or replace sql security definer view ${schema}.ended_visitor_session as
  select * from ${schema}.visitor_session
  where seeker_id in (select id from ${schema}.seeker
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))
    or contact_id in (select id from ${schema}.contact
    where programme_id in (select id from ${schema}.programme where ends_on < utc_date()));
create or replace sql security definer view ${schema}.ended_written_answer as
  select * from ${schema}.survey_answer
  where wording is not null and sheet_id in (select id from ${schema}.survey_sheet
    where survey_id in (select id from ${schema}.survey
      where event_id in (select id from ${schema}.event
        where programme_id in (select id from ${schema}.programme where ends_on < utc_date()))));
