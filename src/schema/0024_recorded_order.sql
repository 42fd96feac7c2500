-- Whom something has been recorded about since a moment: the figures read those anew.
CREATE INDEX entry_recorded ON entry (municipality_id, recorded_at, id, person_id);
