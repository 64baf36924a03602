-- Moments are UTC in ISO 8601 with milliseconds, days are yyyy-MM-dd: both compare as text.

CREATE TABLE reports (
    id        TEXT PRIMARY KEY,
    location  TEXT NOT NULL,
    agency    TEXT,
    title     TEXT,
    outlet    TEXT,
    published TEXT,
    retrieved TEXT NOT NULL,
    recorded  TEXT NOT NULL
) STRICT;

CREATE INDEX reports_by_day ON reports (published, id);

-- What was read from a report, and when; a newer reading takes the place of an older one, which stays.
CREATE TABLE readings (
    number         INTEGER PRIMARY KEY,
    report         TEXT NOT NULL REFERENCES reports (id),
    recorded       TEXT NOT NULL,
    replaced       TEXT,
    record         BLOB NOT NULL, -- zlib over the record's JSON
    first_sentence INTEGER NOT NULL,
    sentences      INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX readings_in_force ON readings (report) WHERE replaced IS NULL;
CREATE INDEX readings_by_report ON readings (report, recorded);

CREATE TABLE findings (
    number    INTEGER PRIMARY KEY,
    reading   INTEGER NOT NULL REFERENCES readings (number),
    report    TEXT NOT NULL,
    entry     TEXT NOT NULL,
    layer     INTEGER NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    data      TEXT NOT NULL,
    UNIQUE (reading, layer, entry)
) STRICT;

CREATE INDEX findings_by_layer ON findings (layer, report, entry);

CREATE TABLE keys (
    layer   INTEGER NOT NULL,
    key     TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES findings (number),
    PRIMARY KEY (layer, key, finding)
) STRICT, WITHOUT ROWID;

CREATE INDEX keys_by_finding ON keys (finding);

CREATE TABLE links (
    layer  INTEGER NOT NULL,
    first  INTEGER NOT NULL REFERENCES findings (number),
    second INTEGER NOT NULL REFERENCES findings (number),
    rule   TEXT NOT NULL,
    why    TEXT NOT NULL,
    PRIMARY KEY (layer, first, second, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,
    finding TEXT,
    other   TEXT,
    field   TEXT,
    value   TEXT,
    who     TEXT NOT NULL,
    decided TEXT NOT NULL,
    why     TEXT
) STRICT;

CREATE VIRTUAL TABLE sentences USING fts5 (text, report UNINDEXED, sentence UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2');
