-- Who works here, what they may do, and the record that everything else writes to.
-- Type tokens ($TEXT, $INT, $BYTES, $STRICT, $BY_MONTH) are replaced per database; see platform/sql/migrate.h.

CREATE TABLE municipality (
  municipality_id $TEXT NOT NULL PRIMARY KEY,
  name $TEXT NOT NULL,
  is_demo $INT NOT NULL CHECK (is_demo IN (0, 1)),
  demo_today $TEXT
) $STRICT;

CREATE TABLE party (
  municipality_id $TEXT NOT NULL REFERENCES municipality (municipality_id),
  id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;

-- A branch of activity of a party: the holder of what is registered in it, and the secrecy provision that governs it.
CREATE TABLE branch (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  party_id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  secrecy_provision $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party (municipality_id, id)
) $STRICT;

CREATE TABLE unit (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('unit', 'project')),
  accepts_referrals $INT NOT NULL CHECK (accepts_referrals IN (0, 1)),
  starts_on $TEXT,
  ends_on $TEXT CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX unit_branch ON unit (municipality_id, branch_id);

CREATE TABLE staff (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  language $TEXT NOT NULL CHECK (language IN ('sv', 'en')),
  may_see_protected $INT NOT NULL CHECK (may_see_protected IN (0, 1)),
  is_active $INT NOT NULL CHECK (is_active IN (0, 1)),
  PRIMARY KEY (municipality_id, id)
) $STRICT;

-- A role counts in one branch, and where a unit is named, is exercised there.
CREATE TABLE staff_role (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  unit_id $TEXT,
  role $TEXT NOT NULL CHECK (role IN ('case_worker', 'team_leader', 'statistician', 'administrator', 'auditor')),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX staff_role_staff ON staff_role (municipality_id, staff_id);

CREATE TABLE account (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  username $TEXT NOT NULL,
  password_hash $TEXT NOT NULL,
  failed_count $INT NOT NULL CHECK (failed_count >= 0),
  locked_until $TEXT,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, username),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;

CREATE TABLE account_session (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  token_hash $BYTES NOT NULL,
  csrf_token $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  started_at $TEXT NOT NULL,
  last_used_at $TEXT NOT NULL,
  expires_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (token_hash),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;
CREATE INDEX account_session_expiry ON account_session (expires_at);

CREATE TABLE draft (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  draft_key $TEXT NOT NULL,
  body $BYTES NOT NULL,
  saved_at $TEXT NOT NULL,
  expires_on $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, staff_id, draft_key),
  FOREIGN KEY (municipality_id, staff_id) REFERENCES staff (municipality_id, id)
) $STRICT;

-- The last number given in each person's thread.
CREATE TABLE person_thread (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  last_number $INT NOT NULL CHECK (last_number >= 0),
  PRIMARY KEY (municipality_id, id)
) $STRICT;

CREATE TABLE entry (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  recorded_month $TEXT NOT NULL,
  person_id $TEXT,
  number $INT,
  kind $TEXT NOT NULL,
  subject_type $TEXT NOT NULL,
  subject_id $TEXT NOT NULL,
  actor_id $TEXT NOT NULL,
  recorded_for_id $TEXT,
  holder_id $TEXT NOT NULL,
  counterpart_holder_id $TEXT,
  unit_id $TEXT,
  happened_on $TEXT NOT NULL,
  recorded_at $TEXT NOT NULL,
  reason $TEXT,
  cancels_entry_id $TEXT,
  import_id $TEXT,
  PRIMARY KEY (municipality_id, id, recorded_month),
  CHECK ((person_id IS NULL) = (number IS NULL))
) $STRICT $BY_MONTH;
CREATE INDEX entry_person ON entry (municipality_id, person_id, number);
CREATE INDEX entry_subject ON entry (municipality_id, subject_id, id);
CREATE INDEX entry_import ON entry (municipality_id, import_id, person_id, id);
CREATE INDEX entry_kinds ON entry (municipality_id, person_id, kind, holder_id, counterpart_holder_id);
CREATE INDEX entry_cancels ON entry (municipality_id, cancels_entry_id, id);

CREATE TABLE entry_change (
  municipality_id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  position $INT NOT NULL,
  recorded_month $TEXT NOT NULL,
  field $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  information_category $TEXT NOT NULL,
  old_value $TEXT,
  new_value $TEXT,
  PRIMARY KEY (municipality_id, entry_id, position, recorded_month),
  FOREIGN KEY (municipality_id, entry_id, recorded_month) REFERENCES entry (municipality_id, id, recorded_month)
) $STRICT $BY_MONTH;

-- Names the entries whose content may be taken away, by a legal ground; the header always stays.
CREATE TABLE disposal (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  legal_ground $TEXT NOT NULL,
  decided_by_id $TEXT NOT NULL,
  decided_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;
CREATE INDEX disposal_entry ON disposal (municipality_id, entry_id);

CREATE TABLE task (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  rule $TEXT NOT NULL,
  subject_type $TEXT NOT NULL,
  subject_id $TEXT NOT NULL,
  person_id $TEXT,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  staff_id $TEXT,
  due_on $TEXT NOT NULL,
  show_from_on $TEXT NOT NULL,
  postponed_count $INT NOT NULL,
  opened_by_entry_id $TEXT NOT NULL,
  closed_by_entry_id $TEXT,
  closed_at $TEXT,
  PRIMARY KEY (municipality_id, id),
  UNIQUE (municipality_id, rule, subject_id, due_on, opened_by_entry_id),
  CHECK ((closed_by_entry_id IS NULL) = (closed_at IS NULL))
) $STRICT;
CREATE INDEX task_open_holder ON task (municipality_id, holder_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX task_open_staff ON task (municipality_id, staff_id, show_from_on) WHERE closed_at IS NULL;
CREATE INDEX task_subject ON task (municipality_id, subject_id);
CREATE INDEX task_person ON task (municipality_id, person_id) WHERE closed_at IS NULL;

CREATE TABLE access_record (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  recorded_month $TEXT NOT NULL,
  at $TEXT NOT NULL,
  viewer_id $TEXT NOT NULL,
  holder_id $TEXT,
  person_id $TEXT,
  act $TEXT NOT NULL,
  subject $TEXT NOT NULL,
  is_allowed $INT NOT NULL CHECK (is_allowed IN (0, 1)),
  ground $TEXT NOT NULL,
  request_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id, recorded_month)
) $STRICT $BY_MONTH;
CREATE INDEX access_record_person ON access_record (municipality_id, person_id, at);



CREATE TABLE idempotency (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  request_digest $BYTES NOT NULL,
  created_id $TEXT NOT NULL,
  created_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, staff_id, id)
) $STRICT;
CREATE INDEX idempotency_age ON idempotency (created_at);
