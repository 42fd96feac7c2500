-- What a unit or project is to reach: shares and year-places, by its own words.
CREATE TABLE effect_goal (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('share', 'year_places')),
  among $TEXT NOT NULL CHECK (among IN ('enrolled', 'ended')),
  counted_filters $TEXT NOT NULL,
  among_filters $TEXT NOT NULL,
  level_thousandths $INT NOT NULL CHECK (level_thousandths > 0),
  is_ended $INT NOT NULL CHECK (is_ended IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX effect_goal_unit ON effect_goal (municipality_id, unit_id, id);
