CREATE TABLE participation (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  referral_id $TEXT,
  owner_staff_id $TEXT,
  starts_on $TEXT NOT NULL,
  ends_on $TEXT CHECK (ends_on IS NULL OR ends_on >= starts_on),
  exit_reason $TEXT,
  exit_text $TEXT NOT NULL,
  education_level $TEXT NOT NULL,
  registration_consent_on $TEXT,
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK ((ends_on IS NULL) = (exit_reason IS NULL)),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX participation_person ON participation (municipality_id, person_id, starts_on, id);
CREATE INDEX participation_unit ON participation (municipality_id, unit_id, starts_on, id);

CREATE TABLE measurement (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  participation_id $TEXT NOT NULL,
  point $TEXT NOT NULL CHECK (point IN ('start', 'between', 'end')),
  measured_on $TEXT NOT NULL,
  registered_at_af $INT CHECK (registered_at_af IS NULL OR registered_at_af IN (0, 1)),
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, participation_id) REFERENCES participation (municipality_id, id)
) $STRICT;
CREATE INDEX measurement_participation ON measurement (municipality_id, participation_id, measured_on, id);

CREATE TABLE measurement_item (
  municipality_id $TEXT NOT NULL,
  measurement_id $TEXT NOT NULL,
  position $INT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('income_source', 'occupation_status')),
  code $TEXT NOT NULL,
  extent_percent $INT CHECK (extent_percent IS NULL OR extent_percent BETWEEN 1 AND 100),
  is_subsidised $INT CHECK (is_subsidised IS NULL OR is_subsidised IN (0, 1)),
  PRIMARY KEY (municipality_id, measurement_id, position),
  FOREIGN KEY (municipality_id, measurement_id) REFERENCES measurement (municipality_id, id)
) $STRICT;
