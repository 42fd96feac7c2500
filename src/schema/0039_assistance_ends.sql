-- Why a household's assistance ended, told for the first month without. What was told stays; of several for one month the
-- latest holds, and none where assistance was recorded for the month after all.
CREATE TABLE assistance_end (
  municipality_id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  household_id $TEXT NOT NULL,
  month $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  reason $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, entry_id),
  FOREIGN KEY (municipality_id, household_id) REFERENCES household (municipality_id, id)
) $STRICT;
CREATE INDEX assistance_end_household ON assistance_end (municipality_id, household_id, month);
CREATE INDEX assistance_end_holder ON assistance_end (municipality_id, holder_id, month);
