-- Possible duplicates are looked for among those born in the same year, whatever the size of the register.
CREATE INDEX person_birth_name ON person (municipality_id, birth_year, family_name_fold);
