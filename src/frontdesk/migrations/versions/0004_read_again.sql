-- Passages know more of what they tell and stand in (hours, numbers, column names), and catalogs what they say by yes or
-- no. As after a change of the embedding model, what was read before is read again in the background.
UPDATE library SET embedder = NULL;
