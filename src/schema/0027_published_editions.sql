-- What has been published of the figures: tables of counts with those that are not shown, for ever, since what is known
-- outside the house bears on all that is published after it. `tables_json` holds every count, also those not shown.
CREATE TABLE statistics_edition (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  place_name $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT NOT NULL,
  month_bands $TEXT NOT NULL,
  age_bands $TEXT NOT NULL,
  threshold $INT NOT NULL,
  definition_version $INT NOT NULL,
  register_hash $TEXT NOT NULL,
  published_at $TEXT NOT NULL,
  published_by_staff_id $TEXT NOT NULL,
  tables_json $TEXT NOT NULL,
  withdrawn_on $TEXT,
  withdrawal_reason $TEXT,
  PRIMARY KEY (municipality_id, id),
  CHECK (from_on <= to_on),
  CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL)),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX statistics_edition_unit ON statistics_edition (municipality_id, unit_id, from_on);
CREATE INDEX statistics_edition_holder ON statistics_edition (municipality_id, holder_id, from_on);
