-- What is made at a set time may be a report put together from blocks, of the saved population and its period.
ALTER TABLE saved_population ADD COLUMN schedule_report_id $TEXT;
