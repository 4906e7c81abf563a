CREATE EXTENSION IF NOT EXISTS vector;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'frontdesk_app') THEN
        CREATE ROLE frontdesk_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
    END IF;
END $$;
GRANT frontdesk_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO frontdesk_app;

-- Numbers of live processes: each holds an advisory lock on its own while it runs.
CREATE SEQUENCE presence_seq AS int MAXVALUE 2000000000 CYCLE;

-- The account that the transaction is bound to; null, so no row at all, where it is bound to none.
CREATE FUNCTION current_account() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE LEAKPROOF
    RETURN nullif(current_setting('frontdesk.account', true), '')::uuid;


-- accounts ------------------------------------------------------------------------------------------------------------

CREATE TABLE account (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- People are known across accounts by their name for signing in; only the functions below read this table for the app.
CREATE TABLE person (
    id uuid PRIMARY KEY,
    username text NOT NULL,
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_username ON person (lower(username));

CREATE TABLE member (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    role text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, person_id)
);
CREATE INDEX member_person ON member (person_id);

CREATE TABLE token (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE,
    hash bytea NOT NULL,
    name text NOT NULL,
    scope text NOT NULL CHECK (scope IN ('read', 'write', 'admin')),
    by_login boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz,
    expires_at timestamptz,
    PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX token_hash ON token (hash);
CREATE INDEX token_person ON token (account_id, person_id);

-- Responses of POSTs with an Idempotency-Key, encrypted: some show a secret.
CREATE TABLE idempotency (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    key bytea NOT NULL,
    request bytea NOT NULL,
    status int NOT NULL,
    body bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_age ON idempotency (account_id, created_at);

-- Failed logins by a hash of name or address: no one's data, lost at a crash without harm.
CREATE UNLOGGED TABLE failed_login (
    key bytea NOT NULL,
    minute timestamptz NOT NULL,
    failures int NOT NULL,
    PRIMARY KEY (key, minute)
);


-- assistants ----------------------------------------------------------------------------------------------------------

CREATE TABLE assistant (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    mode text NOT NULL CHECK (mode IN ('combined', 'private', 'general')),
    persona text NOT NULL,
    instructions text NOT NULL,
    greeting text NOT NULL,
    strictness text NOT NULL CHECK (strictness IN ('strict', 'balanced', 'bold')),
    language text NOT NULL,
    tone text NOT NULL,
    length text NOT NULL CHECK (length IN ('short', 'normal', 'long')),
    forbidden_topics jsonb NOT NULL,    -- phrases that it does not talk about
    always_say jsonb NOT NULL,          -- texts that follow an answer about their topic
    hours jsonb,                        -- when people are there; null: not said
    out_of_hours text NOT NULL,
    handoff jsonb NOT NULL,             -- rule -> off, offer or do; what is not named is as usual
    is_default boolean NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX assistant_default ON assistant (account_id) WHERE is_default;


-- rooms ---------------------------------------------------------------------------------------------------------------

CREATE TABLE room (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    label text NOT NULL,
    name text,
    rating smallint CHECK (rating BETWEEN 1 AND 5),
    is_bot_use boolean NOT NULL,
    is_confirmed_form boolean NOT NULL,
    is_scheduling_only boolean NOT NULL,
    greeting_message text,
    assistant_id uuid,                  -- null: the account's default one
    taken_over_at timestamptz,          -- since when a person has the conversation
    ai_goes_on boolean NOT NULL DEFAULT false, -- the person took over from the AI: it answers again when they close
    terminated boolean NOT NULL,
    begins_after uuid,                  -- newest message when the conversation was closed: what came before is over
    position bigint NOT NULL,           -- of the room's newest fact: facts of a room are numbered without gaps
    turn_by int,                        -- presence of the process that is answering here now
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, label),
    FOREIGN KEY (account_id, assistant_id) REFERENCES assistant ON DELETE SET NULL (assistant_id)
) WITH (fillfactor = 80);
CREATE INDEX room_assistant ON room (account_id, assistant_id);

CREATE TABLE answer (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    room_id uuid NOT NULL,
    reply_to uuid NOT NULL,             -- the last message that it answers
    text text NOT NULL,
    citations jsonb NOT NULL,
    products jsonb NOT NULL,
    confidence real NOT NULL,
    refused boolean NOT NULL,
    clarifying boolean NOT NULL,
    truncated boolean NOT NULL,
    asks jsonb,                         -- what it asks of the visitor: an offer, an address, a choice; the next message may reply
    model text NOT NULL,                -- who wrote it: a model's name, or 'passages' or 'pair'
    trace jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, reply_to),      -- nobody is answered twice
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE CASCADE
);
CREATE INDEX answer_room ON answer (account_id, room_id, created_at);

CREATE TABLE message (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    room_id uuid NOT NULL,
    nickname text,
    email text,
    phone_number text,
    body text NOT NULL,
    is_support_sender boolean NOT NULL,
    terminated boolean NOT NULL,
    sent_at timestamptz NOT NULL,
    answer_status text NOT NULL,
    answer_id uuid,
    tries smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE CASCADE,
    FOREIGN KEY (account_id, answer_id) REFERENCES answer ON DELETE SET NULL (answer_id)
) WITH (fillfactor = 80);
CREATE INDEX message_room ON message (account_id, room_id, id);
CREATE INDEX message_answer ON message (account_id, answer_id) WHERE answer_id IS NOT NULL;
CREATE INDEX message_contact ON message (account_id, room_id) WHERE email <> '' OR phone_number <> '';
CREATE INDEX message_pending ON message (sent_at) WHERE answer_status = 'pending';

CREATE TABLE feedback (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    message_id uuid NOT NULL,
    rating text NOT NULL CHECK (rating IN ('up', 'down')),
    comment text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, message_id),
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE CASCADE
);

CREATE TABLE fact (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    room_id uuid,
    position bigint,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id)
);
CREATE UNIQUE INDEX fact_room ON fact (account_id, room_id, position) WHERE room_id IS NOT NULL;


-- knowledge -----------------------------------------------------------------------------------------------------------

CREATE TABLE source (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('file', 'text', 'qa', 'page', 'website', 'catalog')),
    title text NOT NULL,
    url text,
    language text,
    status text NOT NULL CHECK (status IN ('queued', 'reading', 'ready', 'failed', 'cancelled')),
    step text,
    done int NOT NULL DEFAULT 0,
    total int NOT NULL DEFAULT 0,
    error text,
    error_code text,
    warnings jsonb NOT NULL DEFAULT '[]',
    fingerprint bytea NOT NULL,         -- SHA-256 of what was given: the same again is the same source
    tries smallint NOT NULL DEFAULT 0,  -- readings begun and not ended: a file that ends its reader is given up
    turn int NOT NULL DEFAULT 0,        -- how many of the account's sources waited when it was queued: those with less go first
    queued_at timestamptz NOT NULL DEFAULT now(),
    begun_at timestamptz,
    documents int NOT NULL DEFAULT 0,
    passages int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    read_at timestamptz,
    changed_at timestamptz,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, fingerprint)
);
CREATE INDEX source_status ON source (account_id, status);
CREATE INDEX source_waiting ON source (turn, queued_at) WHERE status = 'queued';
CREATE INDEX source_waiting_here ON source (account_id) WHERE status = 'queued';

-- What was given, as it was given; read again when the reader or the embedder changes.
CREATE TABLE content (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,                   -- the source's
    name text NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, id) REFERENCES source ON DELETE CASCADE
);
ALTER TABLE content ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE TABLE document (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    place text NOT NULL,                -- where in its source: the path in an archive, the address of a page
    url text,
    title text NOT NULL,
    language text,
    status text NOT NULL CHECK (status IN ('ready', 'failed')),
    error text,
    text text NOT NULL,
    page_starts jsonb NOT NULL,
    origin bytea NOT NULL,              -- SHA-256 of the bytes it was read from
    fingerprint bytea NOT NULL,         -- SHA-256 of the text and of what embedded it
    passages int NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX document_source ON document (account_id, source_id, id);
CREATE UNIQUE INDEX document_place ON document (account_id, source_id, place);

CREATE TABLE passage (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    document_id uuid NOT NULL,
    ordinal int NOT NULL,
    title text NOT NULL,
    url text,
    heading text NOT NULL,
    page int,
    start_at int NOT NULL,              -- where in the document's text
    end_at int NOT NULL,
    text text NOT NULL,
    question text,                      -- of a Q&A pair; its text is then the answer, word for word
    terms int[] NOT NULL,               -- keyed hashes of the text's terms, one for each occurrence
    title_terms int[] NOT NULL,
    embedding halfvec NOT NULL,
    sentences bytea NOT NULL,           -- spans of its sentences and their vectors (frontdesk.knowledge.sentences)
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, document_id) REFERENCES document ON DELETE CASCADE,
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
ALTER TABLE passage ALTER COLUMN sentences SET STORAGE EXTERNAL;
ALTER TABLE passage ALTER COLUMN embedding SET STORAGE PLAIN;    -- beside the row: a scan reads it of every passage
CREATE INDEX passage_document ON passage (account_id, document_id);
CREATE INDEX passage_source ON passage (account_id, source_id);
CREATE INDEX passage_terms ON passage USING gin (terms) WITH (fastupdate = off);
CREATE INDEX passage_embedding ON passage USING hnsw ((embedding::halfvec(384)) halfvec_cosine_ops)
    WHERE vector_dims(embedding) = 384;

-- How many passages of the account hold a term.
CREATE TABLE term (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    term int NOT NULL,
    passages int NOT NULL,
    PRIMARY KEY (account_id, term)
) WITH (fillfactor = 80);

-- One row an account: what exact BM25 needs to know of all its passages.
CREATE TABLE library (
    account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    passages bigint NOT NULL,
    terms bigint NOT NULL
) WITH (fillfactor = 50);


-- leads, keywords, webhooks -------------------------------------------------------------------------------------------

CREATE TABLE lead (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    room_id uuid,
    nickname text,
    email text,
    phone_number text,
    device text,
    from_page_title text,
    referrer text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE SET NULL (room_id)
);
CREATE UNIQUE INDEX lead_room ON lead (account_id, room_id) WHERE room_id IS NOT NULL;

CREATE TABLE keyword (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    keyword text NOT NULL,
    folded text NOT NULL,               -- its stemmed words, by which it is matched
    email text,                         -- who is mailed when it is written
    handoff boolean NOT NULL,           -- whether a person is asked for when it is written
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, folded)
);

CREATE TABLE keyword_notification (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    keyword text NOT NULL,
    message_id uuid NOT NULL,
    room_id uuid NOT NULL,
    mailed_at timestamptz,
    in_digest boolean NOT NULL DEFAULT false,   -- mailed with others, past the limit of an hour
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE CASCADE,
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE CASCADE
);
CREATE INDEX keyword_notification_message ON keyword_notification (account_id, message_id);
CREATE INDEX keyword_notification_room ON keyword_notification (account_id, room_id);

CREATE TABLE webhook (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    event text NOT NULL,
    target text NOT NULL,
    secret bytea NOT NULL,              -- encrypted: signing needs it back
    failures int NOT NULL DEFAULT 0,    -- in a row, since the last delivery that was taken
    failing_since timestamptz,
    paused_until timestamptz,           -- after several failures: until then nothing is tried
    disabled_at timestamptz,
    disabled_reason text,               -- a sentence on why, for whoever turns it on again
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, id)
);
CREATE INDEX webhook_event ON webhook (account_id, event) WHERE disabled_at IS NULL;

CREATE TABLE delivery (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    event text NOT NULL,
    payload jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('waiting', 'delivered', 'failed')),
    tries int NOT NULL DEFAULT 0,
    response_status int,
    response text,
    latency_ms int,
    created_at timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    next_at timestamptz NOT NULL DEFAULT now(),   -- when it may be tried; while it is under way, when it is given up for lost
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, webhook_id) REFERENCES webhook ON DELETE CASCADE
);
CREATE INDEX delivery_webhook ON delivery (account_id, webhook_id, id);
CREATE INDEX delivery_due ON delivery (account_id, webhook_id, next_at) WHERE status = 'waiting';
