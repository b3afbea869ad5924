-- Texts that records begin with, kept by managers; nothing personal.
create table record_template (
  id uuid not null primary key,
  theme varchar(30) not null,
  title varchar(60) not null,
  wording varchar(2000) not null,
  stopped boolean not null,
  changed_by uuid not null,
  changed_login varchar(60) not null,
  changed_at datetime(3) not null,
  version int not null,
  index templates_of_theme (theme, title)
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
