-- Consultations by messages: who talks with the office about what, and what was written.

create table consultation_conversation (
  id uuid not null primary key,
  reference varchar(20) not null unique,
  event_id uuid not null,
  audience varchar(20) not null,
  seeker_id uuid null,
  contact_id uuid null,
  company_id uuid null,
  submission_id uuid not null unique,
  state varchar(20) not null,
  theme varchar(30) not null,
  language varchar(20) not null,
  name varbinary(1000) not null,
  message_count int not null,
  submitted_at datetime(3) not null,
  confirm_until datetime(3) not null,
  confirmed_at datetime(3) null,
  turned_at datetime(3) not null,
  version int not null,
  index conversation_by_turn (state, turned_at),
  foreign key (event_id) references event (id),
  foreign key (seeker_id) references seeker (id),
  foreign key (contact_id) references contact (id),
  foreign key (company_id) references company (id),
  constraint one_asker check ((seeker_id is null) <> (contact_id is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table consultation_message (
  id uuid not null primary key,
  conversation_id uuid not null,
  submission_id uuid not null unique,
  number int not null,
  author varchar(10) not null,
  language varchar(20) not null,
  body blob not null,
  written_at datetime(3) not null,
  unique one_message_per_number (conversation_id, number),
  foreign key (conversation_id) references consultation_conversation (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- A consent belongs to a sign-up, a booking or a conversation.
alter table consent
  add column conversation_id uuid null after booking_id,
  add unique one_consent_per_conversation_and_matter (conversation_id, matter),
  add foreign key (conversation_id) references consultation_conversation (id),
  drop constraint one_occasion,
  add constraint one_occasion check
    ((registration_id is not null) + (booking_id is not null) + (conversation_id is not null) = 1);

update field_register set stored_in = 'registration.name, consultation_booking.name, consultation_conversation.name' where field = 'NAME';

insert into field_register (field, data_item, stored_in, enabled, version) values
  ('MESSAGE', 'D13_CONSULTATION_RECORD', 'consultation_message.body', true, 1);

-- Asked by those who write; the application sees to that.
insert into collection_rule (kind, audience, field, required) values
  ('SEEKER_CONSULTATION', 'SEEKER', 'MESSAGE', false),
  ('COMPANY_CONSULTATION', 'COMPANY', 'MESSAGE', false);
