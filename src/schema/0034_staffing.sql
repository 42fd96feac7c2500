-- How much of full time a member of staff works in a unit, and how many cases a full-time worker there is meant to have.
CREATE TABLE staffing (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  percent $INT NOT NULL CHECK (percent BETWEEN 0 AND 100),
  cases_least $INT,
  cases_most $INT CHECK (cases_most IS NULL OR cases_most >= cases_least),
  is_withdrawn $INT NOT NULL CHECK (is_withdrawn IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK ((cases_least IS NULL) = (cases_most IS NULL)),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX staffing_day ON staffing (municipality_id, branch_id, staff_id, unit_id, valid_from)
  WHERE is_withdrawn = 0;
