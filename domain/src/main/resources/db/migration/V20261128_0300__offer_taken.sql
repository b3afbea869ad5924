-- How somebody took an offered place without the mailed link: as told to staff, or by coming. Null for the link.
alter table registration
  add column offer_taken_by varchar(20) null after confirmed_by;
