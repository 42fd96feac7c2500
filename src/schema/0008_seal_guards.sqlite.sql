CREATE TRIGGER access_seal_no_update BEFORE UPDATE ON access_seal BEGIN SELECT RAISE(ABORT, 'access_seal is append-only'); END;
CREATE TRIGGER access_seal_no_delete BEFORE DELETE ON access_seal BEGIN SELECT RAISE(ABORT, 'access_seal is append-only'); END;
CREATE TRIGGER access_seal_no_replace BEFORE INSERT ON access_seal
WHEN EXISTS (SELECT 1 FROM access_seal s WHERE s.municipality_id = NEW.municipality_id AND s.number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'access_seal is append-only'); END;
