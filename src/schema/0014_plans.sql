-- Individual plans: a draft (number 0) that is worked on, and versions that have been agreed with the person.
CREATE TABLE plan (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('action_plan', 'implementation_plan', 'establishment_plan', 'youth_duty_plan',
    'coordinated_plan')),
  owner_staff_id $TEXT NOT NULL,
  begun_on $TEXT NOT NULL,
  has_draft $INT NOT NULL CHECK (has_draft IN (0, 1)),
  agreed_number $INT NOT NULL CHECK (agreed_number >= 0),
  agreed_on $TEXT,
  followed_up_on $TEXT,
  next_follow_up_on $TEXT,
  ended_on $TEXT CHECK (ended_on IS NULL OR ended_on >= begun_on),
  end_reason $TEXT CHECK (end_reason IN ('goals_reached', 'replaced', 'person_leaves', 'other')),
  end_text $TEXT NOT NULL,
  is_cancelled $INT NOT NULL CHECK (is_cancelled IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
  CHECK ((agreed_number > 0) = (agreed_on IS NOT NULL)),
  CHECK ((agreed_number > 0) = (next_follow_up_on IS NOT NULL)),
  CHECK (has_draft = 1 OR agreed_number > 0),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX plan_now ON plan (municipality_id, person_id, holder_id, kind)
  WHERE ended_on IS NULL AND is_cancelled = 0;
CREATE INDEX plan_person ON plan (municipality_id, person_id, begun_on, id);

CREATE TABLE plan_content (
  municipality_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  number $INT NOT NULL CHECK (number >= 0),
  own_words $TEXT NOT NULL,
  made_together $TEXT NOT NULL,
  follow_up_on $TEXT,
  PRIMARY KEY (municipality_id, plan_id, number),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id)
) $STRICT;

CREATE TABLE plan_item (
  municipality_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  number $INT NOT NULL,
  id $TEXT NOT NULL,
  position $INT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('goal', 'sub_goal', 'activity')),
  title $TEXT NOT NULL,
  why $TEXT NOT NULL,
  doer $TEXT CHECK (doer IN ('person', 'staff', 'other')),
  doer_staff_id $TEXT,
  doer_name $TEXT NOT NULL,
  by_on $TEXT,
  follow_up_on $TEXT,
  weekly_hours $INT CHECK (weekly_hours IS NULL OR weekly_hours BETWEEN 1 AND 60),
  PRIMARY KEY (municipality_id, plan_id, number, id),
  CHECK ((kind = 'activity') = (doer IS NOT NULL)),
  FOREIGN KEY (municipality_id, plan_id, number) REFERENCES plan_content (municipality_id, plan_id, number)
) $STRICT;
CREATE UNIQUE INDEX plan_item_order ON plan_item (municipality_id, plan_id, number, position);

CREATE TABLE plan_version (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  number $INT NOT NULL CHECK (number > 0),
  agreed_on $TEXT NOT NULL,
  agreement $TEXT NOT NULL CHECK (agreement IN ('meeting', 'phone', 'video', 'letter', 'not_agreed')),
  not_agreed_reason $TEXT NOT NULL,
  owner_staff_id $TEXT NOT NULL,
  document $BYTES NOT NULL,
  sha256 $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  CHECK (agreement <> 'not_agreed' OR not_agreed_reason <> ''),
  FOREIGN KEY (municipality_id, plan_id, number) REFERENCES plan_content (municipality_id, plan_id, number)
) $STRICT;
CREATE UNIQUE INDEX plan_version_number ON plan_version (municipality_id, plan_id, number);

-- An agreement that was undone: its version stays.
CREATE TABLE plan_withdrawal (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  number $INT NOT NULL,
  withdrawn_on $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX plan_withdrawal_number ON plan_withdrawal (municipality_id, plan_id, number);

CREATE TABLE plan_progress (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  activity_id $TEXT NOT NULL,
  progress $TEXT NOT NULL CHECK (progress IN ('not_started', 'in_progress', 'done', 'not_done')),
  reported_on $TEXT NOT NULL,
  reason $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id)
) $STRICT;
CREATE UNIQUE INDEX plan_progress_activity ON plan_progress (municipality_id, plan_id, activity_id);

CREATE TABLE plan_follow_up (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  plan_id $TEXT NOT NULL,
  number $INT NOT NULL,
  followed_up_on $TEXT NOT NULL,
  summary $TEXT NOT NULL,
  own_words $TEXT NOT NULL,
  next_follow_up_on $TEXT NOT NULL CHECK (next_follow_up_on > followed_up_on),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, plan_id) REFERENCES plan (municipality_id, id)
) $STRICT;
CREATE INDEX plan_follow_up_plan ON plan_follow_up (municipality_id, plan_id, followed_up_on, id);

CREATE TABLE plan_follow_up_remark (
  municipality_id $TEXT NOT NULL,
  follow_up_id $TEXT NOT NULL,
  position $INT NOT NULL,
  item_id $TEXT NOT NULL,
  remark $TEXT NOT NULL,
  progress $TEXT CHECK (progress IN ('not_started', 'in_progress', 'done', 'not_done')),
  PRIMARY KEY (municipality_id, follow_up_id, position),
  FOREIGN KEY (municipality_id, follow_up_id) REFERENCES plan_follow_up (municipality_id, id)
) $STRICT;
