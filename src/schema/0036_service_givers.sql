-- Who can give an intervention of a type in the catalogue: from a day up to and not including another. A row of no day
-- was registered wrongly.
CREATE TABLE service_giver (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  type_id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, type_id) REFERENCES intervention_type (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX service_giver_now ON service_giver (municipality_id, type_id, staff_id) WHERE to_on IS NULL;
