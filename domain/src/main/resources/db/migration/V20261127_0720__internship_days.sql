-- Days of internships: what who is there noted, and on which days the host says that the person was there. Source: R-A32.
create table intern_day (
  id uuid not null primary key,
  registration_id uuid not null,
  opening_id uuid not null,
  on_day date not null,
  note blob null,
  language varchar(20) null,
  noted_at datetime(3) null,
  confirmed_by uuid null,
  confirmed_at datetime(3) null,
  version int not null,
  unique one_row_for_each_day (registration_id, opening_id, on_day),
  foreign key (registration_id) references registration (id),
  foreign key (opening_id) references opening (id),
  foreign key (confirmed_by) references contact (id),
  constraint note_is_written_at_a_moment check (
    (note is null) = (noted_at is null) and (note is null) = (language is null)),
  constraint day_is_confirmed_by_somebody check ((confirmed_by is null) = (confirmed_at is null))
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'consultation_message.body, message_attachment.name, message_attachment.content, intern_day.note' where field = 'MESSAGE';
