-- Another venue is told by the change of the event itself, to everybody and once.
update group_mail set kind = 'REMINDER' where kind = 'PLACE_CHANGED';
update mail set template = 'reminder' where template = 'placeChanged';
