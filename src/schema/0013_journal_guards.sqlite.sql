CREATE TRIGGER note_no_update BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'note is locked'); END;
CREATE TRIGGER note_no_delete BEFORE DELETE ON note
WHEN NOT EXISTS (SELECT 1 FROM disposal d WHERE d.municipality_id = OLD.municipality_id AND d.entry_id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'note is locked'); END;
CREATE TRIGGER note_no_replace BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note n WHERE n.municipality_id = NEW.municipality_id AND n.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'note is locked'); END;
