-- The models and tables that a reading was made with (ReadingRules); readings from before this was kept have none.
CREATE TABLE reading_rules (
    reading INTEGER PRIMARY KEY REFERENCES readings (number),
    rules   TEXT NOT NULL
) STRICT;
