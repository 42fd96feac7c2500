-- Populations that somebody keeps by name: working material of the owner, shown to the branch when it is shared.
CREATE TABLE saved_population (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  staff_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT,
  name $TEXT NOT NULL,
  is_shared $INT NOT NULL CHECK (is_shared IN (0, 1)),
  basis $TEXT NOT NULL,
  filters $TEXT NOT NULL,
  period $TEXT NOT NULL CHECK (period IN ('fixed', 'this_year', 'last_year', 'last_12_months', 'whole_project')),
  from_on $TEXT,
  to_on $TEXT,
  changed_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK ((period = 'fixed') = (from_on IS NOT NULL)),
  CHECK ((period = 'fixed') = (to_on IS NOT NULL)),
  CHECK (period <> 'whole_project' OR unit_id IS NOT NULL),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
CREATE INDEX saved_population_holder ON saved_population (municipality_id, holder_id, name);
