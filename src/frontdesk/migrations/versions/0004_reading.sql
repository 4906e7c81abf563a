-- A reading that was broken off goes on where it was, and says for how long.

ALTER TABLE source ADD COLUMN ends_at timestamptz;      -- when what is being done will have ended, as it goes so far

-- Passages of a long document that are ready to be stored, batch by batch, until all of them are.
CREATE TABLE embedded_batch (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,                   -- made of the source, the document's fingerprint and the batch's place in it
    source_id uuid NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX embedded_batch_source ON embedded_batch (account_id, source_id);
ALTER TABLE embedded_batch ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE embedded_batch ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON embedded_batch USING (account_id = current_account());
GRANT SELECT, INSERT, UPDATE, DELETE ON embedded_batch TO frontdesk_app;
