-- A branch's own values of the time limits that the program is shipped with.
CREATE TABLE own_parameter (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  parameter $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  value $INT NOT NULL,
  source $TEXT NOT NULL,
  is_withdrawn $INT NOT NULL CHECK (is_withdrawn IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX own_parameter_day ON own_parameter (municipality_id, branch_id, parameter, valid_from)
  WHERE is_withdrawn = 0;
