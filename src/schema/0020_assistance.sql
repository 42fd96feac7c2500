-- Households, who belongs to them from when to when, and what they were paid month by month.
CREATE TABLE household (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  household_type $TEXT NOT NULL,
  formed_on $TEXT NOT NULL,
  dissolved_on $TEXT CHECK (dissolved_on IS NULL OR dissolved_on >= formed_on),
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;

CREATE TABLE household_member (
  municipality_id $TEXT NOT NULL,
  household_id $TEXT NOT NULL,
  position $INT NOT NULL,
  person_id $TEXT NOT NULL,
  role $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  PRIMARY KEY (municipality_id, household_id, position),
  CHECK ((position = 0) = (role = 'registered_applicant')),
  FOREIGN KEY (municipality_id, household_id) REFERENCES household (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
) $STRICT;
CREATE INDEX household_member_person ON household_member (municipality_id, person_id, household_id);

-- A month is its first day. One amount for each household, month and kind.
CREATE TABLE assistance_month (
  municipality_id $TEXT NOT NULL,
  household_id $TEXT NOT NULL,
  month $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  amount_ore $INT NOT NULL CHECK (amount_ore >= 0),
  PRIMARY KEY (municipality_id, household_id, month, kind),
  FOREIGN KEY (municipality_id, household_id) REFERENCES household (municipality_id, id)
) $STRICT;
CREATE INDEX assistance_month_holder ON assistance_month (municipality_id, holder_id, month);
