-- Administration in the product, and imports that know their file again.

-- Of all the file's bytes, keyed; and which sheet of it was taken in.
ALTER TABLE import_run ADD COLUMN file_digest $BYTES;
ALTER TABLE import_run ADD COLUMN sheet $INT;
CREATE INDEX import_run_file ON import_run (municipality_id, file_digest);

-- What was there before has no entry: it was made by the command line.
ALTER TABLE unit ADD COLUMN version $INT NOT NULL DEFAULT 1;
ALTER TABLE unit ADD COLUMN entry_id $TEXT;
ALTER TABLE staff ADD COLUMN version $INT NOT NULL DEFAULT 1;
ALTER TABLE staff ADD COLUMN entry_id $TEXT;
ALTER TABLE staff_role ADD COLUMN entry_id $TEXT;
CREATE INDEX staff_role_branch ON staff_role (municipality_id, branch_id, staff_id);

-- A password that somebody else has chosen opens nothing but its own change.
ALTER TABLE account ADD COLUMN must_change_password $INT NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1));
CREATE INDEX account_staff ON account (municipality_id, staff_id);
CREATE INDEX account_session_staff ON account_session (municipality_id, staff_id);

-- The branch's own record, newest first.
CREATE INDEX entry_holder ON entry (municipality_id, holder_id, subject_type, id);
