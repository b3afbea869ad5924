-- Certificates of internships, as they were issued last. Source: R-A32.
create table intern_certificate (
  registration_id uuid not null primary key,
  opening_id uuid not null,
  number varchar(30) not null,
  day_count int not null,
  content mediumblob not null,
  issued_by uuid not null,
  issued_login varchar(60) not null,
  issued_at datetime(3) not null,
  version int not null,
  foreign key (registration_id) references registration (id),
  foreign key (opening_id) references opening (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'registration.name, consultation_booking.name, consultation_conversation.name, intern_certificate.content' where field = 'NAME';
