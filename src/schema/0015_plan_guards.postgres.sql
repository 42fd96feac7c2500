-- An agreed version is never changed. Content and items are closed as soon as their version stands, and open again
-- only where a disposal has let the version go.
CREATE FUNCTION refuse_agreed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = OLD.municipality_id
      AND v.plan_id = OLD.plan_id AND v.number = OLD.number) THEN
    RAISE EXCEPTION '% is agreed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = NEW.municipality_id
      AND v.plan_id = NEW.plan_id AND v.number = NEW.number) THEN
    RAISE EXCEPTION '% is agreed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_version_no_update BEFORE UPDATE ON plan_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_version_no_delete BEFORE DELETE ON plan_version FOR EACH ROW EXECUTE FUNCTION refuse_undisposed_delete();
CREATE TRIGGER plan_version_no_truncate BEFORE TRUNCATE ON plan_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_content_no_change BEFORE INSERT OR UPDATE OR DELETE ON plan_content FOR EACH ROW EXECUTE FUNCTION refuse_agreed_change();
CREATE TRIGGER plan_content_no_truncate BEFORE TRUNCATE ON plan_content FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_item_no_change BEFORE INSERT OR UPDATE OR DELETE ON plan_item FOR EACH ROW EXECUTE FUNCTION refuse_agreed_change();
CREATE TRIGGER plan_item_no_truncate BEFORE TRUNCATE ON plan_item FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_withdrawal_no_change BEFORE UPDATE OR DELETE ON plan_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_withdrawal_no_truncate BEFORE TRUNCATE ON plan_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
