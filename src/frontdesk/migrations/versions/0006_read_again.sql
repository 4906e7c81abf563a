-- As after a change of the embedding model, what was read before is read again in the background.
UPDATE library SET embedder = NULL;
