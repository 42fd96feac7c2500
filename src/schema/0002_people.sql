-- What sharing must know of a person before anything else may be asked.
CREATE TABLE person_access (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  protection_level $INT NOT NULL CHECK (protection_level BETWEEN 0 AND 3),
  access_epoch $INT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;

CREATE TABLE person_holder (
  municipality_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  since_on $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, person_id, holder_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person_access (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX person_holder_holder ON person_holder (municipality_id, holder_id, person_id);

CREATE TABLE person (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  case_number $TEXT NOT NULL,
  is_anonymous $INT NOT NULL CHECK (is_anonymous IN (0, 1)),
  given_name $TEXT NOT NULL,
  family_name $TEXT NOT NULL,
  name_fold $TEXT NOT NULL,
  family_name_fold $TEXT NOT NULL,
  name_sort $TEXT NOT NULL,
  birth_year $INT,
  birth_on $TEXT,
  sex $TEXT NOT NULL CHECK (sex IN ('woman', 'man', 'unknown')),
  phone $TEXT NOT NULL,
  email $TEXT NOT NULL,
  preferred_language $TEXT NOT NULL,
  interpreter_needed $INT NOT NULL CHECK (interpreter_needed IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, case_number),
  FOREIGN KEY (municipality_id, id) REFERENCES person_access (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX person_name ON person (municipality_id, name_fold);
CREATE INDEX person_family_name ON person (municipality_id, family_name_fold);

CREATE TABLE case_number_sequence (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  last_number $INT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;

CREATE TABLE identity_number (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('personal_number', 'coordination_number')),
  number_hash $BYTES NOT NULL,
  number_cipher $BYTES NOT NULL,
  valid_from $TEXT NOT NULL,
  valid_to $TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
) $STRICT;
CREATE INDEX identity_number_person ON identity_number (municipality_id, person_id, valid_from, id);
CREATE INDEX identity_number_hash ON identity_number (municipality_id, number_hash, id);

CREATE TABLE person_link (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  duplicate_id $TEXT NOT NULL,
  linked_at $TEXT NOT NULL,
  unlinked_at $TEXT,
  PRIMARY KEY (municipality_id, id),
  CHECK (person_id <> duplicate_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, duplicate_id) REFERENCES person (municipality_id, id)
) $STRICT;
CREATE INDEX person_link_person ON person_link (municipality_id, person_id, id);
CREATE INDEX person_link_duplicate ON person_link (municipality_id, duplicate_id, id);

CREATE TABLE contact (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  name $TEXT NOT NULL,
  organisation $TEXT NOT NULL,
  role $TEXT NOT NULL,
  phone $TEXT NOT NULL,
  email $TEXT NOT NULL,
  note $TEXT NOT NULL,
  ended_at $TEXT,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
) $STRICT;
CREATE INDEX contact_person ON contact (municipality_id, person_id, id);
