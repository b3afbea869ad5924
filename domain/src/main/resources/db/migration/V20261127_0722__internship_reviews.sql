-- What both sides say at the end of an internship. Source: R-A32.
create table intern_review (
  id uuid not null primary key,
  registration_id uuid not null,
  opening_id uuid not null,
  side varchar(20) not null,
  first_answer varchar(20) not null,
  second_answer varchar(20) not null,
  third_answer varchar(20) not null,
  wording blob null,
  language varchar(20) not null,
  shown_to_host boolean not null,
  written_at datetime(3) not null,
  version int not null,
  unique one_review_of_each_side (registration_id, opening_id, side),
  foreign key (registration_id) references registration (id),
  foreign key (opening_id) references opening (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'consultation_message.body, message_attachment.name, message_attachment.content, intern_day.note, intern_review.wording' where field = 'MESSAGE';
