-- Whose case it is: one owner per person and branch at a time, with a deputy. A hand-over ends the row and begins another.
CREATE TABLE ownership (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  owner_staff_id $TEXT NOT NULL,
  deputy_staff_id $TEXT,
  coordinator $TEXT NOT NULL CHECK (coordinator IN ('none', 'owner', 'contact')),
  coordinator_contact_id $TEXT,
  previous_id $TEXT,
  from_on $TEXT NOT NULL,
  to_on $TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK ((coordinator = 'contact') = (coordinator_contact_id IS NOT NULL)),
  CHECK (deputy_staff_id IS NULL OR deputy_staff_id <> owner_staff_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX ownership_now ON ownership (municipality_id, person_id, holder_id) WHERE to_on IS NULL;
CREATE INDEX ownership_owner ON ownership (municipality_id, owner_staff_id, person_id) WHERE to_on IS NULL;
CREATE INDEX ownership_person ON ownership (municipality_id, person_id, from_on, id);

-- Until now each participation said for itself who was responsible: the latest of the ongoing ones is the case's owner.
INSERT INTO ownership (municipality_id, id, version, entry_id, holder_id, person_id, unit_id, owner_staff_id,
  deputy_staff_id, coordinator, coordinator_contact_id, previous_id, from_on, to_on, is_cancelled)
SELECT x.municipality_id, x.id, 1, x.entry_id, x.holder_id, x.person_id, x.unit_id, x.owner_staff_id,
  NULL, 'none', NULL, NULL, x.starts_on, NULL, 0
FROM participation x
WHERE x.ends_on IS NULL AND x.is_cancelled = 0 AND x.owner_staff_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM participation y WHERE y.municipality_id = x.municipality_id AND y.person_id = x.person_id
  AND y.holder_id = x.holder_id AND y.ends_on IS NULL AND y.is_cancelled = 0 AND y.owner_staff_id IS NOT NULL
  AND (y.starts_on > x.starts_on OR (y.starts_on = x.starts_on AND y.id > x.id)));
ALTER TABLE participation DROP COLUMN owner_staff_id;

-- Exactly one main outcome to each exit; nothing where it ended before outcomes were asked for.
ALTER TABLE participation ADD COLUMN main_outcome $TEXT CHECK (main_outcome IS NULL OR ends_on IS NOT NULL);

-- How it went for somebody who has left, some months later.
CREATE TABLE exit_follow_up (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  participation_id $TEXT NOT NULL,
  months_after $INT NOT NULL CHECK (months_after > 0),
  planned_on $TEXT NOT NULL,
  state $TEXT NOT NULL CHECK (state IN ('planned', 'reached', 'not_reached', 'declined', 'cancelled')),
  asked_on $TEXT,
  main_outcome $TEXT,
  what_helped $TEXT NOT NULL,
  what_did_not $TEXT NOT NULL,
  advice $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK ((state IN ('planned', 'cancelled')) = (asked_on IS NULL)),
  CHECK ((state = 'reached') = (main_outcome IS NOT NULL)),
  FOREIGN KEY (municipality_id, participation_id) REFERENCES participation (municipality_id, id)
) $STRICT;
CREATE INDEX exit_follow_up_participation ON exit_follow_up (municipality_id, participation_id, planned_on, id);
