-- Economic calculations kept by name. Each change of one makes a version, and all stay.
CREATE TABLE calculation (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  holder_id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  name $TEXT NOT NULL,
  is_shared $INT NOT NULL CHECK (is_shared IN (0, 1)),
  is_removed $INT NOT NULL CHECK (is_removed IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
CREATE INDEX calculation_holder ON calculation (municipality_id, holder_id, staff_id);
CREATE TABLE calculation_version (
  municipality_id $TEXT NOT NULL,
  calculation_id $TEXT NOT NULL,
  version $INT NOT NULL,
  input $TEXT NOT NULL,
  is_shared $INT NOT NULL CHECK (is_shared IN (0, 1)),
  changed_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, calculation_id, version),
  FOREIGN KEY (municipality_id, calculation_id) REFERENCES calculation (municipality_id, id)
) $STRICT;
