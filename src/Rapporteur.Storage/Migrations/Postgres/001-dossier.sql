-- Moments are UTC in ISO 8601 with milliseconds, days are yyyy-MM-dd: both compare as text, byte by byte.

CREATE TABLE reports (
    id        TEXT COLLATE "C" PRIMARY KEY,
    location  TEXT NOT NULL,
    agency    TEXT,
    title     TEXT,
    outlet    TEXT,
    published TEXT COLLATE "C",
    retrieved TEXT COLLATE "C" NOT NULL,
    recorded  TEXT COLLATE "C" NOT NULL
);

CREATE INDEX reports_by_day ON reports (published, id);

-- What was read from a report, and when; a newer reading takes the place of an older one, which stays.
CREATE TABLE readings (
    number         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report         TEXT COLLATE "C" NOT NULL REFERENCES reports (id),
    recorded       TEXT COLLATE "C" NOT NULL,
    replaced       TEXT COLLATE "C",
    record         BYTEA NOT NULL, -- zlib over the record's JSON
    first_sentence BIGINT NOT NULL,
    sentences      BIGINT NOT NULL
);

CREATE UNIQUE INDEX readings_in_force ON readings (report) WHERE replaced IS NULL;
CREATE INDEX readings_by_report ON readings (report, recorded);
CREATE INDEX readings_by_sentence ON readings ((first_sentence + sentences));

CREATE TABLE findings (
    number    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reading   BIGINT NOT NULL REFERENCES readings (number),
    report    TEXT COLLATE "C" NOT NULL,
    entry     TEXT COLLATE "C" NOT NULL,
    layer     BIGINT NOT NULL,
    first_day TEXT COLLATE "C",
    last_day  TEXT COLLATE "C",
    data      TEXT NOT NULL,
    UNIQUE (reading, layer, entry)
);

CREATE INDEX findings_by_layer ON findings (layer, report, entry);

CREATE TABLE keys (
    layer   BIGINT NOT NULL,
    key     TEXT COLLATE "C" NOT NULL,
    finding BIGINT NOT NULL REFERENCES findings (number),
    PRIMARY KEY (layer, key, finding)
);

CREATE INDEX keys_by_finding ON keys (finding);

CREATE TABLE links (
    layer  BIGINT NOT NULL,
    first  BIGINT NOT NULL REFERENCES findings (number),
    second BIGINT NOT NULL REFERENCES findings (number),
    rule   TEXT COLLATE "C" NOT NULL,
    why    TEXT NOT NULL,
    PRIMARY KEY (layer, first, second, rule)
);

CREATE TABLE decisions (
    number  BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind    TEXT NOT NULL,
    finding TEXT,
    other   TEXT,
    field   TEXT,
    value   TEXT,
    who     TEXT NOT NULL,
    decided TEXT COLLATE "C" NOT NULL,
    why     TEXT
);

-- English stems, with no word left out: "again" can be searched for as well.
CREATE TEXT SEARCH DICTIONARY stems (TEMPLATE = snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION sentence_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION sentence_words ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH stems;

CREATE TABLE sentences (
    number   BIGINT PRIMARY KEY,
    text     TEXT NOT NULL,
    report   TEXT COLLATE "C" NOT NULL,
    sentence BIGINT NOT NULL,
    words    TSVECTOR GENERATED ALWAYS AS (to_tsvector('sentence_words'::regconfig, text)) STORED
);

CREATE INDEX sentences_by_word ON sentences USING GIN (words);
