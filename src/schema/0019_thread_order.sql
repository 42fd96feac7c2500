-- A thread is read by the day that things happened, the latest first.
CREATE INDEX entry_happened ON entry (municipality_id, person_id, happened_on, number);
