-- Notes about a person. A draft is its author's working material; a locked note never changes.
CREATE TABLE note_draft (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  holder_id $TEXT NOT NULL,
  subject $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  author_id $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  title $TEXT NOT NULL,
  body $TEXT NOT NULL,
  happened_on $TEXT NOT NULL,
  lock_on $TEXT NOT NULL,
  corrects_id $TEXT,
  saved_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX note_draft_author ON note_draft (municipality_id, author_id, person_id);
CREATE INDEX note_draft_lock ON note_draft (municipality_id, lock_on, id);

-- What was written stands in the changes of its entry, and nowhere else.
CREATE TABLE note (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  subject $TEXT NOT NULL,
  person_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  author_id $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  happened_on $TEXT NOT NULL,
  corrects_id $TEXT,
  locked_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, corrects_id) REFERENCES note (municipality_id, id)
) $STRICT;
CREATE INDEX note_person ON note (municipality_id, person_id, happened_on, id);

CREATE TABLE note_objection (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  note_id $TEXT NOT NULL,
  said_on $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, note_id) REFERENCES note (municipality_id, id)
) $STRICT;
CREATE INDEX note_objection_note ON note_objection (municipality_id, note_id, id);

CREATE TABLE note_template (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  name $TEXT NOT NULL,
  kind $TEXT NOT NULL,
  subject $TEXT NOT NULL,
  title $TEXT NOT NULL,
  body $TEXT NOT NULL,
  guidance $TEXT NOT NULL,
  is_ended $INT NOT NULL CHECK (is_ended IN (0, 1)),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, holder_id) REFERENCES branch (municipality_id, id)
) $STRICT;
CREATE INDEX note_template_holder ON note_template (municipality_id, holder_id, name);
