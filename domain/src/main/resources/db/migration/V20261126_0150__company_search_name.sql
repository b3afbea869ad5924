-- Company names as they are searched: letters and digits alone, without the legal form (see CompanyName).
alter table company add column search_name varchar(600) null after name;

update company set search_name = upper(regexp_replace(
  regexp_replace(name, '(株式|有限|合同|合資|合名)会社|[(](株|有|同|資|名)[)]', ''),
  '[^\\p{L}\\p{M}\\p{N}]', ''));

update company set search_name = upper(name) where search_name = '';

alter table company modify column search_name varchar(600) not null;
