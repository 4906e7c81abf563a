-- Sources that are embedded again by themselves stand as ready.
ALTER TABLE source ADD COLUMN renewed boolean NOT NULL DEFAULT false;
CREATE INDEX source_renewed ON source (account_id) WHERE renewed AND status IN ('queued', 'reading');
