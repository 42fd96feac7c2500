-- The record only grows. Content of an entry may be emptied only where a disposal names it; headers never go.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE FUNCTION refuse_undisposed_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM disposal d WHERE d.municipality_id = OLD.municipality_id AND d.entry_id = OLD.entry_id) THEN
    RAISE EXCEPTION 'entry_change is append-only' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER entry_no_change BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_change_no_update BEFORE UPDATE ON entry_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_change_no_delete BEFORE DELETE ON entry_change FOR EACH ROW EXECUTE FUNCTION refuse_undisposed_delete();
CREATE TRIGGER entry_change_no_truncate BEFORE TRUNCATE ON entry_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_record_no_change BEFORE UPDATE OR DELETE ON access_record FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_record_no_truncate BEFORE TRUNCATE ON access_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_no_change BEFORE UPDATE OR DELETE ON disposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER disposal_no_truncate BEFORE TRUNCATE ON disposal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
