-- Open figures of the municipality, others, county and nation, as files brought them: never overwritten. What is shown
-- is the latest that is not taken back.
CREATE TABLE open_figure_import (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  source $TEXT NOT NULL CHECK (source <> ''),
  source_on $TEXT NOT NULL,
  added $INT NOT NULL CHECK (added >= 0),
  replaced $INT NOT NULL CHECK (replaced >= 0),
  is_taken_back $INT NOT NULL CHECK (is_taken_back IN (0, 1)),
  imported_at $TEXT NOT NULL,
  imported_by_staff_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK (added + replaced > 0),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX open_figure_import_holder ON open_figure_import (municipality_id, holder_id, imported_at, id);

CREATE TABLE open_figure (
  municipality_id $TEXT NOT NULL,
  import_id $TEXT NOT NULL,
  row_number $INT NOT NULL,
  measure $TEXT NOT NULL,
  area_code $TEXT NOT NULL,
  area_name $TEXT NOT NULL,
  population $TEXT NOT NULL,
  period $TEXT NOT NULL,
  unit $TEXT NOT NULL CHECK (unit IN ('percent', 'people', 'kronor', 'number')),
  value_thousandths $INT NOT NULL,
  PRIMARY KEY (municipality_id, import_id, row_number),
  FOREIGN KEY (municipality_id, import_id) REFERENCES open_figure_import (municipality_id, id)
) $STRICT;
