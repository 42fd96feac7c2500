-- Figures as they were on a day: the question, the pseudonymised input while it is kept, and the answer for ever.
CREATE TABLE frozen_report (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT,
  name $TEXT NOT NULL,
  place_name $TEXT NOT NULL,
  question $TEXT NOT NULL,
  definition_version $INT NOT NULL,
  engine_version $TEXT NOT NULL,
  register_hash $TEXT NOT NULL,
  made_at $TEXT NOT NULL,
  made_by_staff_id $TEXT NOT NULL,
  keep_until $TEXT NOT NULL,
  input_json $TEXT,
  input_sha256 $TEXT NOT NULL,
  output_json $TEXT NOT NULL,
  output_sha256 $TEXT NOT NULL,
  disposed_on $TEXT,
  PRIMARY KEY (municipality_id, id),
  CHECK ((input_json IS NULL) = (disposed_on IS NOT NULL)),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX frozen_report_holder ON frozen_report (municipality_id, holder_id, id);

-- Which participation stands behind a row of the input; goes with it.
CREATE TABLE frozen_report_row (
  municipality_id $TEXT NOT NULL,
  report_id $TEXT NOT NULL,
  position $INT NOT NULL,
  participation_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, report_id, position),
  FOREIGN KEY (municipality_id, report_id) REFERENCES frozen_report (municipality_id, id)
) $STRICT;
