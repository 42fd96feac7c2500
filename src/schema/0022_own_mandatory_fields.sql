-- Which optional fields a branch has made mandatory, from which day.
CREATE TABLE own_mandatory_field (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  mandatory_field $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  is_mandatory $INT NOT NULL CHECK (is_mandatory IN (0, 1)),
  source $TEXT NOT NULL,
  is_withdrawn $INT NOT NULL CHECK (is_withdrawn IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX own_mandatory_field_day
  ON own_mandatory_field (municipality_id, branch_id, mandatory_field, valid_from) WHERE is_withdrawn = 0;
