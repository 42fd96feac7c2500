-- The catalogue of interventions, and people's way through them.

CREATE TABLE intervention_type (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  skr_category $INT NOT NULL CHECK (skr_category BETWEEN 1 AND 12),
  name $TEXT NOT NULL,
  purpose $TEXT NOT NULL,
  method $TEXT NOT NULL,
  evidence $TEXT NOT NULL CHECK (evidence IN ('evidence_based', 'promising', 'local_experience', 'unknown')),
  evidence_text $TEXT NOT NULL,
  raises_competence $INT NOT NULL CHECK (raises_competence IN (0, 1)),
  is_course $INT NOT NULL CHECK (is_course IN (0, 1)),
  valid_months $INT CHECK (valid_months IS NULL OR valid_months > 0),
  usual_weeks $INT CHECK (usual_weeks IS NULL OR usual_weeks > 0),
  max_weeks $INT CHECK (max_weeks IS NULL OR max_weeks > 0),
  usual_extent_percent $INT CHECK (usual_extent_percent IS NULL OR usual_extent_percent BETWEEN 1 AND 100),
  decision_law $TEXT NOT NULL CHECK (decision_law IN ('none', 'sol', 'lss')),
  decided_by $TEXT NOT NULL,
  from_on $TEXT NOT NULL,
  to_on $TEXT CHECK (to_on IS NULL OR to_on >= from_on),
  PRIMARY KEY (municipality_id, id),
  CHECK (valid_months IS NULL OR is_course = 1),
  CHECK (max_weeks IS NULL OR usual_weeks IS NULL OR max_weeks >= usual_weeks),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX intervention_type_holder ON intervention_type (municipality_id, holder_id, skr_category, name);

CREATE TABLE intervention_offer (
  municipality_id $TEXT NOT NULL,
  type_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, type_id, unit_id),
  FOREIGN KEY (municipality_id, type_id) REFERENCES intervention_type (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;

-- What somebody is given. Its state follows from its days and the day it is looked at.
CREATE TABLE intervention (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  carrier_holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  type_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  carrier_unit_id $TEXT NOT NULL,
  owner_staff_id $TEXT NOT NULL,
  is_from_assistance $INT NOT NULL CHECK (is_from_assistance IN (0, 1)),
  asked_on $TEXT NOT NULL,
  answered_on $TEXT,
  planned_starts_on $TEXT,
  planned_ends_on $TEXT,
  starts_on $TEXT,
  ends_on $TEXT,
  ending $TEXT CHECK (ending IS NULL OR ending IN ('completed', 'ended_early', 'never_started', 'registered_in_error')),
  end_reason $TEXT,
  end_text $TEXT NOT NULL,
  decision_law $TEXT NOT NULL CHECK (decision_law IN ('none', 'sol', 'lss')),
  decided_on $TEXT,
  decided_by $TEXT NOT NULL,
  expected_outcome $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK ((ends_on IS NULL) = (ending IS NULL)),
  CHECK (starts_on IS NULL OR answered_on IS NOT NULL),
  CHECK (planned_ends_on IS NULL OR planned_starts_on IS NULL OR planned_ends_on >= planned_starts_on),
  CHECK (ending IS NULL OR ending NOT IN ('completed', 'ended_early') OR starts_on <= ends_on),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, type_id) REFERENCES intervention_type (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id),
  FOREIGN KEY (municipality_id, carrier_unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX intervention_person ON intervention (municipality_id, person_id, asked_on, id);
CREATE INDEX intervention_carrier ON intervention (municipality_id, carrier_unit_id, asked_on, id);
CREATE INDEX intervention_type_of ON intervention (municipality_id, type_id, holder_id);

-- How much, from which day: a later row supersedes an earlier one.
CREATE TABLE intervention_extent (
  municipality_id $TEXT NOT NULL,
  intervention_id $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  extent_percent $INT NOT NULL CHECK (extent_percent BETWEEN 1 AND 100),
  PRIMARY KEY (municipality_id, intervention_id, valid_from),
  FOREIGN KEY (municipality_id, intervention_id) REFERENCES intervention (municipality_id, id)
) $STRICT;

-- What the one who carries it out would have changed: nothing is, until the owner's side answers.
CREATE TABLE intervention_proposal (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  intervention_id $TEXT NOT NULL,
  change_kind $TEXT NOT NULL,
  on_date $TEXT,
  extent_percent $INT CHECK (extent_percent IS NULL OR extent_percent BETWEEN 1 AND 100),
  reason_code $TEXT NOT NULL,
  reason_text $TEXT NOT NULL,
  state $TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'rejected', 'withdrawn', 'replaced')),
  proposed_on $TEXT NOT NULL,
  proposed_by_id $TEXT NOT NULL,
  answered_on $TEXT,
  answered_by_id $TEXT,
  answer_text $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK ((state = 'waiting') = (answered_on IS NULL)),
  FOREIGN KEY (municipality_id, intervention_id) REFERENCES intervention (municipality_id, id)
) $STRICT;
CREATE INDEX intervention_proposal_of ON intervention_proposal (municipality_id, intervention_id, proposed_on, id);
CREATE UNIQUE INDEX intervention_proposal_waiting
  ON intervention_proposal (municipality_id, intervention_id, change_kind) WHERE state = 'waiting';
