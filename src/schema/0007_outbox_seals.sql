-- What waits to leave the system, who runs a job, and the seals of the access record.

CREATE TABLE lease (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  owner $TEXT NOT NULL,
  until_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id)
) $STRICT;

-- Word of an open task. Without a member of staff it is for all whom the task concerns, and becomes one row each.
CREATE TABLE outbox (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  task_id $TEXT NOT NULL,
  actor_id $TEXT NOT NULL,
  staff_id $TEXT,
  created_at $TEXT NOT NULL,
  send_after_at $TEXT NOT NULL,
  state $TEXT NOT NULL CHECK (state IN ('waiting', 'addressed', 'sent', 'cancelled', 'dropped', 'failed')),
  reason $TEXT,
  try_count $INT NOT NULL CHECK (try_count >= 0),
  ended_at $TEXT,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, task_id) REFERENCES task (municipality_id, id),
  CHECK ((state = 'waiting') = (ended_at IS NULL))
) $STRICT;
CREATE INDEX outbox_waiting ON outbox (municipality_id, send_after_at, id) WHERE state = 'waiting';
CREATE INDEX outbox_entry ON outbox (municipality_id, entry_id) WHERE state = 'waiting';
CREATE INDEX outbox_ended ON outbox (municipality_id, ended_at) WHERE state <> 'waiting';

-- Where a member of staff wants word, and of what.
CREATE TABLE staff_notification (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  email $TEXT NOT NULL,
  wish $TEXT NOT NULL CHECK (wish IN ('none', 'own', 'unit')),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, id) REFERENCES staff (municipality_id, id)
) $STRICT;

-- A segment of the access record: the records after the segment before, up to `upto_id`. The digest covers the digest
-- of the segment before, so that nothing in between can be changed, taken out or put in unseen.
CREATE TABLE access_seal (
  municipality_id $TEXT NOT NULL,
  number $INT NOT NULL CHECK (number >= 1),
  upto_id $TEXT NOT NULL,
  record_count $INT NOT NULL CHECK (record_count >= 1),
  digest $BYTES NOT NULL,
  sealed_at $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, number)
) $STRICT;
