-- Local values of a branch under the shared codes, and the times during which it does not offer a shared code.
CREATE TABLE local_code (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  code_list $TEXT NOT NULL,
  code $TEXT NOT NULL,
  label_sv $TEXT NOT NULL,
  label_en $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  valid_to $TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  source $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX local_code_branch ON local_code (municipality_id, branch_id, code_list, code);

CREATE TABLE withheld_code (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  branch_id $TEXT NOT NULL,
  code_list $TEXT NOT NULL,
  code $TEXT NOT NULL,
  valid_from $TEXT NOT NULL,
  valid_to $TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from),
  source $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, branch_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX withheld_code_branch ON withheld_code (municipality_id, branch_id, code_list, code);

-- The local value that was chosen under the record's shared code.
ALTER TABLE contact ADD COLUMN local_kind_id $TEXT;
ALTER TABLE participation ADD COLUMN local_exit_reason_id $TEXT
  CHECK (local_exit_reason_id IS NULL OR exit_reason IS NOT NULL);
ALTER TABLE referral ADD COLUMN local_decline_reason_id $TEXT
  CHECK (local_decline_reason_id IS NULL OR decline_reason IS NOT NULL);
ALTER TABLE referral ADD COLUMN local_target_group_id $TEXT;
ALTER TABLE placement ADD COLUMN local_end_reason_id $TEXT
  CHECK (local_end_reason_id IS NULL OR end_reason IS NOT NULL);
