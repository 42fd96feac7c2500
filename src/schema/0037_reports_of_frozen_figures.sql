-- A report may show frozen figures, whose answer stays for ever.
ALTER TABLE final_report ADD COLUMN frozen_id $TEXT;
