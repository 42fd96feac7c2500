-- Workplaces with their capacity over time, and placements there.
CREATE TABLE workplace (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('employer', 'own_work_area')),
  name $TEXT NOT NULL,
  organisation_name $TEXT NOT NULL,
  organisation_number $TEXT NOT NULL,
  is_school_or_care $INT NOT NULL CHECK (is_school_or_care IN (0, 1)),
  address $TEXT NOT NULL,
  contact_name $TEXT NOT NULL,
  contact_phone $TEXT NOT NULL,
  contact_email $TEXT NOT NULL,
  supervisor_name $TEXT NOT NULL,
  supervisor_phone $TEXT NOT NULL,
  supervisor_email $TEXT NOT NULL,
  union_contact $TEXT NOT NULL,
  is_ended $INT NOT NULL CHECK (is_ended IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX workplace_holder ON workplace (municipality_id, holder_id, name);

CREATE TABLE workplace_capacity (
  municipality_id $TEXT NOT NULL,
  workplace_id $TEXT NOT NULL,
  position $INT NOT NULL,
  valid_from $TEXT NOT NULL,
  valid_to $TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  places $INT NOT NULL CHECK (places >= 0),
  PRIMARY KEY (municipality_id, workplace_id, position),
  FOREIGN KEY (municipality_id, workplace_id) REFERENCES workplace (municipality_id, id)
) $STRICT;

CREATE TABLE workplace_task (
  municipality_id $TEXT NOT NULL,
  workplace_id $TEXT NOT NULL,
  position $INT NOT NULL,
  what $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, workplace_id, position),
  FOREIGN KEY (municipality_id, workplace_id) REFERENCES workplace (municipality_id, id)
) $STRICT;

CREATE TABLE placement (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  workplace_id $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  purpose $TEXT NOT NULL,
  supervisor_name $TEXT NOT NULL,
  supervisor_phone $TEXT NOT NULL,
  supervisor_email $TEXT NOT NULL,
  working_times $TEXT NOT NULL,
  insurance $TEXT NOT NULL,
  insurance_text $TEXT NOT NULL,
  environment_text $TEXT NOT NULL,
  confidentiality_on $TEXT,
  starts_on $TEXT NOT NULL,
  ends_on $TEXT NOT NULL CHECK (ends_on >= starts_on),
  started_on $TEXT,
  ended_on $TEXT CHECK (ended_on IS NULL OR ended_on >= started_on),
  end_reason $TEXT,
  end_text $TEXT NOT NULL,
  next_text $TEXT NOT NULL,
  next_from_on $TEXT,
  union_outcome $TEXT,
  consulted_on $TEXT,
  consulted_with $TEXT NOT NULL,
  union_text $TEXT NOT NULL,
  extract_shown_on $TEXT,
  extract_checked_by_staff_id $TEXT,
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
  CHECK ((union_outcome IS NULL) = (consulted_on IS NULL)),
  CHECK ((extract_shown_on IS NULL) = (extract_checked_by_staff_id IS NULL)),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
  FOREIGN KEY (municipality_id, workplace_id) REFERENCES workplace (municipality_id, id)
) $STRICT;
CREATE INDEX placement_person ON placement (municipality_id, person_id, starts_on, id);
CREATE INDEX placement_workplace ON placement (municipality_id, workplace_id, starts_on, id);

-- Tasks carved out, and adaptations.
CREATE TABLE placement_line (
  municipality_id $TEXT NOT NULL,
  placement_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('task', 'adaptation')),
  position $INT NOT NULL,
  what $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, placement_id, kind, position),
  FOREIGN KEY (municipality_id, placement_id) REFERENCES placement (municipality_id, id)
) $STRICT;

CREATE TABLE placement_extent (
  municipality_id $TEXT NOT NULL,
  placement_id $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  percent $INT CHECK (percent IS NULL OR percent BETWEEN 1 AND 100),
  hours_per_week $INT CHECK (hours_per_week IS NULL OR hours_per_week BETWEEN 1 AND 60),
  PRIMARY KEY (municipality_id, placement_id, valid_from),
  CHECK ((percent IS NULL) <> (hours_per_week IS NULL)),
  FOREIGN KEY (municipality_id, placement_id) REFERENCES placement (municipality_id, id)
) $STRICT;

CREATE TABLE placement_follow_up (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  placement_id $TEXT NOT NULL,
  held_on $TEXT NOT NULL,
  held_at $TEXT NOT NULL,
  what_works $TEXT NOT NULL,
  what_to_adapt $TEXT NOT NULL,
  next_on $TEXT,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, placement_id) REFERENCES placement (municipality_id, id)
) $STRICT;
CREATE INDEX placement_follow_up_placement ON placement_follow_up (municipality_id, placement_id, held_on, id);

-- Signed as it is made; no statement of the program changes it.
CREATE TABLE work_ability (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  placement_id $TEXT NOT NULL,
  assessed_on $TEXT NOT NULL,
  tasks_observed $TEXT NOT NULL,
  managed_percent $INT CHECK (managed_percent IS NULL OR managed_percent BETWEEN 0 AND 100),
  overall_text $TEXT NOT NULL,
  signed_by_staff_id $TEXT NOT NULL,
  signed_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, placement_id) REFERENCES placement (municipality_id, id)
) $STRICT;
CREATE INDEX work_ability_placement ON work_ability (municipality_id, placement_id, assessed_on, id);

CREATE TABLE work_ability_grade (
  municipality_id $TEXT NOT NULL,
  work_ability_id $TEXT NOT NULL,
  ability $TEXT NOT NULL,
  level $TEXT NOT NULL,
  comment $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, work_ability_id, ability),
  FOREIGN KEY (municipality_id, work_ability_id) REFERENCES work_ability (municipality_id, id)
) $STRICT;
