-- A saved population may be looked at as a table of its owner's own, its period may be the last whole month or quarter,
-- and it may be made into a document at a set time.
CREATE TABLE saved_population_next (
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
  period $TEXT NOT NULL CHECK (period IN ('fixed', 'last_month', 'last_quarter', 'this_year', 'last_year',
    'last_12_months', 'whole_project')),
  from_on $TEXT,
  to_on $TEXT,
  table_lines $TEXT,
  table_columns $TEXT,
  table_measure $TEXT,
  table_shares $TEXT,
  schedule_cadence $TEXT CHECK (schedule_cadence IN ('monthly', 'quarterly', 'yearly')),
  schedule_day $INT CHECK (schedule_day BETWEEN 1 AND 28),
  schedule_format $TEXT,
  schedule_kept_months $INT CHECK (schedule_kept_months BETWEEN 1 AND 36),
  schedule_next_on $TEXT,
  schedule_fault $TEXT,
  changed_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK ((period = 'fixed') = (from_on IS NOT NULL)),
  CHECK ((period = 'fixed') = (to_on IS NOT NULL)),
  CHECK (period <> 'whole_project' OR unit_id IS NOT NULL),
  CHECK ((table_lines IS NULL) = (table_columns IS NULL)),
  CHECK ((table_lines IS NULL) = (table_measure IS NULL)),
  CHECK ((table_lines IS NULL) = (table_shares IS NULL)),
  CHECK ((schedule_cadence IS NULL) = (schedule_day IS NULL)),
  CHECK ((schedule_cadence IS NULL) = (schedule_format IS NULL)),
  CHECK ((schedule_cadence IS NULL) = (schedule_kept_months IS NULL)),
  CHECK ((schedule_cadence IS NULL) = (schedule_next_on IS NULL)),
  CHECK ((schedule_cadence IS NULL) = (schedule_fault IS NULL)),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
INSERT INTO saved_population_next (municipality_id, id, version, staff_id, holder_id, unit_id, name, is_shared, basis,
  filters, period, from_on, to_on, changed_at)
SELECT municipality_id, id, version, staff_id, holder_id, unit_id, name, is_shared, basis, filters, period, from_on,
  to_on, changed_at FROM saved_population;
DROP TABLE saved_population;
ALTER TABLE saved_population_next RENAME TO saved_population;
CREATE INDEX saved_population_holder ON saved_population (municipality_id, holder_id, name);
CREATE INDEX saved_population_schedule ON saved_population (municipality_id, schedule_next_on);

-- A document made at a set time of a saved population, for its owner and, where it was shared, for the branch.
CREATE TABLE made_report (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  saved_id $TEXT NOT NULL,
  is_shared $INT NOT NULL CHECK (is_shared IN (0, 1)),
  name $TEXT NOT NULL,
  place_name $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT NOT NULL,
  format $TEXT NOT NULL,
  file_name $TEXT NOT NULL,
  bytes $BYTES NOT NULL,
  byte_count $INT NOT NULL,
  made_at $TEXT NOT NULL,
  keep_until $TEXT NOT NULL,
  is_told $INT NOT NULL CHECK (is_told IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK (from_on <= to_on),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
CREATE INDEX made_report_holder ON made_report (municipality_id, holder_id, made_at);
CREATE INDEX made_report_saved ON made_report (municipality_id, saved_id);
CREATE INDEX made_report_keep ON made_report (municipality_id, keep_until);
