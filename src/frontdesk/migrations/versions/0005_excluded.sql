-- A passage that a person has left out of answers: it stays where it stands, and is not found any more.
ALTER TABLE passage ADD COLUMN excluded boolean NOT NULL DEFAULT false;

-- What was left out, by its words: a source that is read again gets new passages, and the same words stay left out.
CREATE TABLE excluded_passage (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,                   -- made of the source, the place, and the passage's heading and words
    source_id uuid NOT NULL,
    place text NOT NULL,                -- of its document
    created_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,               -- since when its document says so no more
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX excluded_passage_source ON excluded_passage (account_id, source_id, place);
ALTER TABLE excluded_passage ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON excluded_passage USING (account_id = current_account());
GRANT SELECT, INSERT, UPDATE, DELETE ON excluded_passage TO frontdesk_app;

-- A contradiction with a side that is left out is none for as long. Its passages are where both sides stood when it was
-- found: a document that is read again has others.
ALTER TABLE contradiction ADD COLUMN hidden boolean NOT NULL DEFAULT false;
ALTER TABLE contradiction ADD COLUMN passage_id uuid, ADD COLUMN other_passage_id uuid;

-- A source's passages are a list, in the order of their ids, and so are those that are left out.
CREATE INDEX passage_excluded ON passage (account_id, source_id, id) WHERE excluded;
DROP INDEX passage_source;
CREATE INDEX passage_source ON passage (account_id, source_id, id);

CREATE OR REPLACE FUNCTION passages_with(wanted int[], most int) RETURNS TABLE (id uuid, terms int[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id, p.terms FROM passage p
    WHERE p.account_id = current_account() AND p.terms && wanted AND NOT p.excluded LIMIT most
$$;
