CREATE TRIGGER access_seal_no_change BEFORE UPDATE OR DELETE ON access_seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_seal_no_truncate BEFORE TRUNCATE ON access_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
