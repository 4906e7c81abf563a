-- staleness -----------------------------------------------------------------------------------------------------------

ALTER TABLE document ADD COLUMN used int NOT NULL DEFAULT 0;    -- how many answers cited it
ALTER TABLE document ADD COLUMN used_at timestamptz;
ALTER TABLE library ADD COLUMN counted_to uuid;                 -- the last answer whose citations were counted
CREATE INDEX document_unused ON document (account_id, id) WHERE used = 0 AND status = 'ready';
CREATE INDEX source_stale ON source (account_id, read_at);

-- Two sentences of two documents that say the same with other numbers.
CREATE TABLE contradiction (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    other_source_id uuid NOT NULL,
    document_id uuid NOT NULL,          -- no foreign key: a document that is learned anew is another row of the same id
    other_document_id uuid NOT NULL,
    quote text NOT NULL,
    other_quote text NOT NULL,
    fingerprint bytea NOT NULL,         -- SHA-256 of both quotes: found again, it is the same
    status text NOT NULL CHECK (status IN ('open', 'ignored')),
    found_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, fingerprint),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE,
    FOREIGN KEY (account_id, other_source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX contradiction_source ON contradiction (account_id, source_id);
CREATE INDEX contradiction_other ON contradiction (account_id, other_source_id);
CREATE INDEX contradiction_status ON contradiction (account_id, status, id);
