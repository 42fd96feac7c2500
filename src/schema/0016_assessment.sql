-- A person has one mapping per branch, made of answers over time. Answers are only added; a sitting that was held by
-- mistake gets the day on which it was cancelled, so that what was known on an earlier day stays as it was.
CREATE TABLE assessment (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  completed_on $TEXT,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX assessment_person ON assessment (municipality_id, person_id, holder_id);

CREATE TABLE assessment_sitting (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  assessment_id $TEXT NOT NULL,
  number $INT NOT NULL,
  held_on $TEXT NOT NULL,
  recorded_on $TEXT NOT NULL CHECK (recorded_on >= held_on),
  recorded_by_staff_id $TEXT NOT NULL,
  was_completed_on $TEXT,
  cancelled_on $TEXT CHECK (cancelled_on IS NULL OR cancelled_on >= recorded_on),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, assessment_id) REFERENCES assessment (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX assessment_sitting_number ON assessment_sitting (municipality_id, assessment_id, number);

CREATE TABLE assessment_answer (
  municipality_id $TEXT NOT NULL,
  sitting_id $TEXT NOT NULL,
  variable $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  source $TEXT NOT NULL,
  answered_on $TEXT NOT NULL,
  note $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, sitting_id, variable),
  FOREIGN KEY (municipality_id, sitting_id) REFERENCES assessment_sitting (municipality_id, id)
) $STRICT;

CREATE TABLE assessment_value (
  municipality_id $TEXT NOT NULL,
  sitting_id $TEXT NOT NULL,
  variable $TEXT NOT NULL,
  position $INT NOT NULL,
  code $TEXT NOT NULL,
  percent $INT CHECK (percent IS NULL OR percent BETWEEN 1 AND 100),
  from_on $TEXT,
  to_on $TEXT CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on),
  count $INT CHECK (count IS NULL OR count BETWEEN 1 AND 20),
  birth_years $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, sitting_id, variable, position),
  FOREIGN KEY (municipality_id, sitting_id, variable)
    REFERENCES assessment_answer (municipality_id, sitting_id, variable)
) $STRICT;
