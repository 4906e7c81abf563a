-- Passages have terms for the facts that they tell now (opening hours, phone numbers, addresses). As after a change of the
-- embedding model, what was read before is read again in the background, and answers meanwhile.
UPDATE library SET embedder = NULL;
