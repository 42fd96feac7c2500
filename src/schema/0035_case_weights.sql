-- How heavy a case is from a day on, in tenths of a usual one; of a usual one where nothing is said.
CREATE TABLE ownership_weight (
  municipality_id $TEXT NOT NULL,
  ownership_id $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  tenths $INT NOT NULL CHECK (tenths BETWEEN 1 AND 100),
  PRIMARY KEY (municipality_id, ownership_id, valid_from),
  FOREIGN KEY (municipality_id, ownership_id) REFERENCES ownership (municipality_id, id)
) $STRICT;
