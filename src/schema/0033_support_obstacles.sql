-- What stands in the way of a grown member's livelihood, judged for a month and holding until the next. What was judged
-- stays; of several for one month the latest holds.
CREATE TABLE support_obstacle (
  municipality_id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  household_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  month $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  obstacle $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, entry_id),
  FOREIGN KEY (municipality_id, household_id) REFERENCES household (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
) $STRICT;
CREATE INDEX support_obstacle_household ON support_obstacle (municipality_id, household_id, person_id, month);
