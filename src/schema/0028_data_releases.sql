-- Pseudonymised rows that have left the authority: to whom, what for, what of, and the hash of the very file. Neither
-- the rows nor a key to them is kept.
CREATE TABLE data_release (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT,
  place_name $TEXT NOT NULL,
  question $TEXT NOT NULL,
  columns_text $TEXT NOT NULL,
  purpose $TEXT NOT NULL,
  recipient $TEXT NOT NULL,
  decision $TEXT NOT NULL,
  threshold $INT NOT NULL,
  smallest $INT NOT NULL CHECK (smallest > 0),
  people $INT NOT NULL CHECK (people > 0),
  participations $INT NOT NULL CHECK (participations >= people),
  suppressed_people $INT NOT NULL,
  suppressed_participations $INT NOT NULL,
  left_out_people $INT NOT NULL,
  register_hash $TEXT NOT NULL,
  file_sha256 $TEXT NOT NULL,
  file_bytes $INT NOT NULL,
  made_at $TEXT NOT NULL,
  made_by_staff_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK (smallest >= threshold OR decision <> ''),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX data_release_holder ON data_release (municipality_id, holder_id, id);
