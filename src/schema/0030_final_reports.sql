-- Reports put together from blocks: words, facts and figures of one population or of a published edition.
CREATE TABLE final_report (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT,
  edition_id $TEXT,
  title $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT NOT NULL,
  basis $TEXT NOT NULL,
  filters $TEXT NOT NULL,
  blocks_json $TEXT NOT NULL,
  changed_at $TEXT NOT NULL,
  changed_by_staff_id $TEXT NOT NULL,
  is_removed $INT NOT NULL CHECK (is_removed IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK (from_on <= to_on),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, edition_id) REFERENCES statistics_edition (municipality_id, id)
) $STRICT;
CREATE INDEX final_report_holder ON final_report (municipality_id, holder_id, is_removed, id);
