-- An agreed version is never changed. Content and items are closed as soon as their version stands, and open again
-- only where a disposal has let the version go.
CREATE TRIGGER plan_version_no_update BEFORE UPDATE ON plan_version BEGIN SELECT RAISE(ABORT, 'plan_version is append-only'); END;
CREATE TRIGGER plan_version_no_delete BEFORE DELETE ON plan_version
WHEN NOT EXISTS (SELECT 1 FROM disposal d WHERE d.municipality_id = OLD.municipality_id AND d.entry_id = OLD.entry_id)
BEGIN SELECT RAISE(ABORT, 'plan_version is append-only'); END;
CREATE TRIGGER plan_version_no_replace BEFORE INSERT ON plan_version
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = NEW.municipality_id
  AND (v.id = NEW.id OR (v.plan_id = NEW.plan_id AND v.number = NEW.number)))
BEGIN SELECT RAISE(ABORT, 'plan_version is append-only'); END;
CREATE TRIGGER plan_content_no_insert BEFORE INSERT ON plan_content
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = NEW.municipality_id AND v.plan_id = NEW.plan_id
  AND v.number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'plan_content is agreed'); END;
CREATE TRIGGER plan_content_no_update BEFORE UPDATE ON plan_content
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE (v.municipality_id = OLD.municipality_id AND v.plan_id = OLD.plan_id
  AND v.number = OLD.number) OR (v.municipality_id = NEW.municipality_id AND v.plan_id = NEW.plan_id AND v.number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'plan_content is agreed'); END;
CREATE TRIGGER plan_content_no_delete BEFORE DELETE ON plan_content
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = OLD.municipality_id AND v.plan_id = OLD.plan_id
  AND v.number = OLD.number)
BEGIN SELECT RAISE(ABORT, 'plan_content is agreed'); END;
CREATE TRIGGER plan_item_no_insert BEFORE INSERT ON plan_item
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = NEW.municipality_id AND v.plan_id = NEW.plan_id
  AND v.number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'plan_item is agreed'); END;
CREATE TRIGGER plan_item_no_update BEFORE UPDATE ON plan_item
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE (v.municipality_id = OLD.municipality_id AND v.plan_id = OLD.plan_id
  AND v.number = OLD.number) OR (v.municipality_id = NEW.municipality_id AND v.plan_id = NEW.plan_id AND v.number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'plan_item is agreed'); END;
CREATE TRIGGER plan_item_no_delete BEFORE DELETE ON plan_item
WHEN EXISTS (SELECT 1 FROM plan_version v WHERE v.municipality_id = OLD.municipality_id AND v.plan_id = OLD.plan_id
  AND v.number = OLD.number)
BEGIN SELECT RAISE(ABORT, 'plan_item is agreed'); END;
CREATE TRIGGER plan_withdrawal_no_update BEFORE UPDATE ON plan_withdrawal BEGIN SELECT RAISE(ABORT, 'plan_withdrawal is append-only'); END;
CREATE TRIGGER plan_withdrawal_no_delete BEFORE DELETE ON plan_withdrawal BEGIN SELECT RAISE(ABORT, 'plan_withdrawal is append-only'); END;
CREATE TRIGGER plan_withdrawal_no_replace BEFORE INSERT ON plan_withdrawal
WHEN EXISTS (SELECT 1 FROM plan_withdrawal w WHERE w.municipality_id = NEW.municipality_id
  AND (w.id = NEW.id OR (w.plan_id = NEW.plan_id AND w.number = NEW.number)))
BEGIN SELECT RAISE(ABORT, 'plan_withdrawal is append-only'); END;
