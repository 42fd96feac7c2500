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
  from_on $TEXT NOT NULL,
  to_on $TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  PRIMARY KEY (municipality_id, id),
  CHECK ((coordinator = 'contact') = (coordinator_contact_id IS NOT NULL)),
  CHECK (deputy_staff_id IS NULL OR deputy_staff_id <> owner_staff_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX ownership_now ON ownership (municipality_id, person_id, holder_id) WHERE to_on IS NULL;
CREATE INDEX ownership_owner ON ownership (municipality_id, owner_staff_id, person_id) WHERE to_on IS NULL;
CREATE INDEX ownership_person ON ownership (municipality_id, person_id, from_on, id);
