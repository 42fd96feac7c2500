CREATE TABLE referral (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  receiver_holder_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('referral', 'order')),
  state $TEXT NOT NULL CHECK (state IN ('sent', 'question', 'accepted', 'declined', 'withdrawn', 'started', 'reported')),
  person_id $TEXT NOT NULL,
  sender_unit_id $TEXT NOT NULL,
  sender_staff_id $TEXT NOT NULL,
  receiver_unit_id $TEXT NOT NULL,
  target_group $TEXT NOT NULL,
  wish $TEXT NOT NULL,
  background $TEXT NOT NULL,
  wished_start_on $TEXT,
  answer_by_on $TEXT NOT NULL,
  registration_consent_on $TEXT,
  sent_on $TEXT NOT NULL,
  answered_on $TEXT,
  agreed_start_on $TEXT,
  owner_staff_id $TEXT,
  decline_reason $TEXT,
  decline_text $TEXT,
  report_text $TEXT,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id),
  FOREIGN KEY (municipality_id, sender_unit_id) REFERENCES unit (municipality_id, id),
  FOREIGN KEY (municipality_id, receiver_unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX referral_person ON referral (municipality_id, person_id, sent_on, id);
CREATE INDEX referral_sender ON referral (municipality_id, holder_id, sent_on, id);
CREATE INDEX referral_receiver ON referral (municipality_id, receiver_holder_id, sent_on, id);

CREATE TABLE referral_message (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  referral_id $TEXT NOT NULL,
  kind $TEXT NOT NULL CHECK (kind IN ('question', 'reply')),
  body $TEXT NOT NULL,
  staff_id $TEXT NOT NULL,
  written_at $TEXT NOT NULL,
  position $INT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, referral_id) REFERENCES referral (municipality_id, id)
) $STRICT;
CREATE INDEX referral_message_referral ON referral_message (municipality_id, referral_id, position);

CREATE TABLE routine_meeting (
  municipality_id $TEXT NOT NULL,
  id $TEXT NOT NULL,
  version $INT NOT NULL,
  entry_id $TEXT NOT NULL,
  holder_id $TEXT NOT NULL,
  unit_id $TEXT NOT NULL,
  held_on $TEXT NOT NULL,
  works_well $TEXT NOT NULL,
  to_improve $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, unit_id) REFERENCES unit (municipality_id, id)
) $STRICT;
CREATE INDEX routine_meeting_holder ON routine_meeting (municipality_id, holder_id, held_on);

CREATE TABLE routine_meeting_party (
  municipality_id $TEXT NOT NULL,
  meeting_id $TEXT NOT NULL,
  party_id $TEXT NOT NULL,
  PRIMARY KEY (municipality_id, meeting_id, party_id),
  FOREIGN KEY (municipality_id, meeting_id) REFERENCES routine_meeting (municipality_id, id),
  FOREIGN KEY (municipality_id, party_id) REFERENCES party (municipality_id, id)
) $STRICT;

CREATE TABLE routine_meeting_action (
  municipality_id $TEXT NOT NULL,
  meeting_id $TEXT NOT NULL,
  position $INT NOT NULL,
  what $TEXT NOT NULL,
  who_text $TEXT NOT NULL,
  due_on $TEXT,
  is_done $INT NOT NULL CHECK (is_done IN (0, 1)),
  PRIMARY KEY (municipality_id, meeting_id, position),
  FOREIGN KEY (municipality_id, meeting_id) REFERENCES routine_meeting (municipality_id, id)
) $STRICT;
