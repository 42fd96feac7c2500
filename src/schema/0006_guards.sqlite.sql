-- The record only grows. Content of an entry may be emptied only where a disposal names it; headers never go.
CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_no_replace BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry e WHERE e.municipality_id = NEW.municipality_id AND e.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_change_no_update BEFORE UPDATE ON entry_change BEGIN SELECT RAISE(ABORT, 'entry_change is append-only'); END;
CREATE TRIGGER entry_change_no_delete BEFORE DELETE ON entry_change
WHEN NOT EXISTS (SELECT 1 FROM disposal d WHERE d.municipality_id = OLD.municipality_id AND d.entry_id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'entry_change is append-only'); END;
CREATE TRIGGER entry_change_no_replace BEFORE INSERT ON entry_change
WHEN EXISTS (SELECT 1 FROM entry_change c WHERE c.municipality_id = NEW.municipality_id AND c.entry_id = NEW.entry_id
  AND c.position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'entry_change is append-only'); END;
CREATE TRIGGER access_record_no_update BEFORE UPDATE ON access_record BEGIN SELECT RAISE(ABORT, 'access_record is append-only'); END;
CREATE TRIGGER access_record_no_delete BEFORE DELETE ON access_record BEGIN SELECT RAISE(ABORT, 'access_record is append-only'); END;
CREATE TRIGGER access_record_no_replace BEFORE INSERT ON access_record
WHEN EXISTS (SELECT 1 FROM access_record a WHERE a.municipality_id = NEW.municipality_id AND a.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'access_record is append-only'); END;
CREATE TRIGGER disposal_no_update BEFORE UPDATE ON disposal BEGIN SELECT RAISE(ABORT, 'disposal is append-only'); END;
CREATE TRIGGER disposal_no_delete BEFORE DELETE ON disposal BEGIN SELECT RAISE(ABORT, 'disposal is append-only'); END;
