-- Waiting lists, offers with a deadline, draws; and what an internship offers.

-- How many confirmed people wait for a place of an audience.
alter table event_places
  add column waiting int not null default 0 after taken,
  add constraint waiting_is_counted_right check (waiting >= 0);

-- draw_at: until then sign-ups are collected and places are drawn by lot; null: first come, first served.
-- drawn_at and draw_seed: when and by which published seed they were drawn.
alter table event
  add column draw_at datetime(3) null after closes_at,
  add column drawn_at datetime(3) null after draw_at,
  add column draw_seed varchar(64) null after drawn_at,
  add column host varchar(500) null after draw_seed,
  add column pay varchar(20) null after host,
  add constraint drawn_by_a_seed check ((drawn_at is null) = (draw_seed is null));

-- entry: what was signed up for (PLACE, LINE, DRAW); drawn_rank: the order a draw gave; ended_at: when it was cancelled or lapsed.
alter table registration
  add column entry varchar(20) not null default 'PLACE' after state,
  add column drawn_rank int null after confirmed_at,
  add column offer_until datetime(3) null after drawn_rank,
  add column ended_at datetime(3) null after offer_until,
  add index registration_line (event_id, audience, state, drawn_rank, submitted_at),
  add index registration_offers (state, offer_until);
