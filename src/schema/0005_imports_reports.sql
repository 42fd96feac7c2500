CREATE TABLE import_preview (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  file_name $TEXT NOT NULL,
  file_cipher $BYTES NOT NULL,
  mapping $TEXT NOT NULL,
  decisions $TEXT NOT NULL,
  created_at $TEXT NOT NULL,
  expires_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;
CREATE INDEX import_preview_expiry ON import_preview (expires_at);

CREATE TABLE import_run (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  file_name $TEXT NOT NULL,
  imported_at $TEXT NOT NULL,
  state $TEXT NOT NULL CHECK (state IN ('done', 'undone', 'partly_undone')),
  created_count $INT NOT NULL,
  linked_count $INT NOT NULL,
  skipped_count $INT NOT NULL,
  error_count $INT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;

CREATE INDEX import_run_holder ON import_run (municipality_id, holder_id, id);

CREATE TABLE import_row (
  municipality_id $TEXT NOT NULL,
  import_id $TEXT NOT NULL,
  row_number $INT NOT NULL,
  person_id $TEXT NOT NULL,
  participation_id $TEXT,
  person_created $INT NOT NULL CHECK (person_created IN (0, 1)),
  last_entry_number $INT NOT NULL,
  is_undone $INT NOT NULL CHECK (is_undone IN (0, 1)),
  PRIMARY KEY (municipality_id, import_id, row_number),
  FOREIGN KEY (municipality_id, import_id) REFERENCES import_run (municipality_id, id)
) $STRICT;

CREATE TABLE column_mapping (
  municipality_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  mapping $TEXT NOT NULL,
  saved_by_id $TEXT NOT NULL,
  saved_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, holder_id, name)
) $STRICT;

CREATE TABLE report_comment (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT NOT NULL,
  panel $TEXT NOT NULL,
  body $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, unit_id, from_on, to_on, panel),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
