-- The sign-ups a mail to a group is for, when staff chose them one by one.
create table group_mail_person (
  group_mail_id uuid not null,
  registration_id uuid not null,
  primary key (group_mail_id, registration_id),
  foreign key (group_mail_id) references group_mail (id) on delete cascade,
  foreign key (registration_id) references registration (id)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
