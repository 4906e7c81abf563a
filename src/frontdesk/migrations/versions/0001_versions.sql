-- versions ------------------------------------------------------------------------------------------------------------

-- What was given of a file, a text or a pair, version by version; of the one in use the bytes stand in `content`.
CREATE TABLE source_version (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    number int NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    name text NOT NULL,
    url text,
    language text,
    size int NOT NULL,                  -- bytes
    data bytea,                         -- null while it is the one in use
    made_by uuid,                       -- the person; null for the command line
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, source_id, number),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
ALTER TABLE source_version ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE INDEX source_version_newest ON source_version (account_id, source_id, id);
