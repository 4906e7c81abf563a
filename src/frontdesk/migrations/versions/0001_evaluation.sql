-- evaluation: a company's own questions, and what the assistant made of them --------------------------------------------

CREATE TABLE evaluation (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    questions int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id)
);

CREATE TABLE evaluation_question (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    question text NOT NULL,
    must jsonb NOT NULL,                -- strings that an answer must hold, all of them; "a|b" is either
    page text NOT NULL,                 -- address, file name or title of the page that answers; "a|b" is either; '' is any
    should_refuse boolean NOT NULL,
    history jsonb NOT NULL,             -- the conversation before it
    message_id uuid,                    -- the real message that it was made of
    fingerprint bytea NOT NULL,         -- SHA-256 of question and history: the same again is the same question
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, evaluation_id, fingerprint),
    FOREIGN KEY (account_id, evaluation_id) REFERENCES evaluation ON DELETE CASCADE,
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE SET NULL (message_id)
);
CREATE INDEX evaluation_question_set ON evaluation_question (account_id, evaluation_id, id);
CREATE INDEX evaluation_question_message ON evaluation_question (account_id, message_id) WHERE message_id IS NOT NULL;

CREATE TABLE evaluation_run (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    assistant_id uuid,                  -- null: the account's default one
    changes jsonb NOT NULL,             -- what the run changes of the assistant; the live one stays as it is
    status text NOT NULL CHECK (status IN ('queued', 'running', 'done', 'cancelled')),
    done int NOT NULL DEFAULT 0,
    total int NOT NULL,
    configuration text,                 -- version of what answered
    totals jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    begun_at timestamptz,
    ended_at timestamptz,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, evaluation_id) REFERENCES evaluation ON DELETE CASCADE,
    FOREIGN KEY (account_id, assistant_id) REFERENCES assistant ON DELETE SET NULL (assistant_id)
);
CREATE INDEX evaluation_run_set ON evaluation_run (account_id, evaluation_id, id);
CREATE INDEX evaluation_run_assistant ON evaluation_run (account_id, assistant_id) WHERE assistant_id IS NOT NULL;

-- Holds the question as it was asked, so that a run stays true when its question is changed or removed.
CREATE TABLE evaluation_result (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    question_id uuid NOT NULL,
    question text NOT NULL,
    must jsonb NOT NULL,
    page text NOT NULL,
    should_refuse boolean NOT NULL,
    faults jsonb NOT NULL,              -- why it did not pass, in sentences; none: it passed
    passed boolean NOT NULL,
    status text NOT NULL,
    answer text,
    refused boolean NOT NULL,
    citations jsonb NOT NULL,
    confidence real,
    model text,
    page_rank int,                      -- of the first passage of the expected page
    missing jsonb NOT NULL,             -- of `must`
    grounded real,                      -- share of the answer's sentences that a passage supports
    milliseconds int NOT NULL,
    prompt_tokens int,
    completion_tokens int,
    trace jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, run_id, question_id),
    FOREIGN KEY (account_id, run_id) REFERENCES evaluation_run ON DELETE CASCADE
);
CREATE INDEX evaluation_result_run ON evaluation_result (account_id, run_id, id);
CREATE INDEX evaluation_result_failed ON evaluation_result (account_id, run_id, id) WHERE NOT passed;
