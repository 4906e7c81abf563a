-- A single page that its site has no more: readings in a row that missed it, and since when.
ALTER TABLE source ADD COLUMN misses int NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN gone_since timestamptz;
