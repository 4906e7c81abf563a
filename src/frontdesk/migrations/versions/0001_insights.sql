-- insights: what went unanswered, and what people put right --------------------------------------------------------------

CREATE TABLE gap (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    question text NOT NULL,             -- the first that it was made of
    status text NOT NULL CHECK (status IN ('open', 'done', 'ignored')),
    count int NOT NULL,
    latest_at timestamptz NOT NULL,
    center halfvec NOT NULL,            -- mean of its questions' vectors, of length 1
    embedder text NOT NULL,             -- vectors of another one can't be compared with it
    source_id uuid,                     -- the pair that answers it
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE SET NULL (source_id)
);
ALTER TABLE gap ALTER COLUMN center SET STORAGE PLAIN;
CREATE INDEX gap_status ON gap (account_id, status, id);
CREATE INDEX gap_source ON gap (account_id, source_id) WHERE source_id IS NOT NULL;

CREATE TABLE gap_question (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    gap_id uuid NOT NULL,
    message_id uuid NOT NULL,
    question text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('refused', 'down')),
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, message_id),
    FOREIGN KEY (account_id, gap_id) REFERENCES gap ON DELETE CASCADE,
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE CASCADE
);
CREATE INDEX gap_question_gap ON gap_question (account_id, gap_id, id);

-- What a person answered instead; the pair is a source like any other.
CREATE TABLE correction (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    message_id uuid NOT NULL,
    source_id uuid NOT NULL,
    question text NOT NULL,
    person_id uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, message_id),
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE CASCADE,
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX correction_source ON correction (account_id, source_id);
