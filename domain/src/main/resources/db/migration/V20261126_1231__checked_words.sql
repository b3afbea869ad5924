-- The words mails of staff are searched for, a language a row, once a manager changed them; a word a line. Source: T5.
create table checked_word (
  language varchar(20) not null primary key,
  belief text not null,
  discrimination text not null,
  crime text not null,
  title text not null,
  anybody text not null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
