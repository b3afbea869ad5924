-- The file that goes with a message: name and content are sealed for its own row. It goes when its message goes.
create table message_attachment (
  id uuid not null primary key,
  conversation_id uuid not null,
  message_id uuid not null unique,
  kind varchar(10) not null,
  byte_count int not null,
  name varbinary(1000) not null,
  content mediumblob not null,
  foreign key (conversation_id) references consultation_conversation (id) on delete cascade,
  foreign key (message_id) references consultation_message (id) on delete cascade
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

update field_register set stored_in = 'consultation_message.body, message_attachment.name, message_attachment.content' where field = 'MESSAGE';
