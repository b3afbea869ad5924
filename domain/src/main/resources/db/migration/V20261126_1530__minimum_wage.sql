-- Tokyo's minimum wage: from which day on how many yen an hour. It changes each October; managers add the next one.
create table minimum_wage (
  valid_from date not null primary key,
  yen_an_hour int not null,
  version int not null
) engine = innodb character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

insert into minimum_wage values ('2024-10-01', 1163, 1), ('2025-10-03', 1226, 1);
