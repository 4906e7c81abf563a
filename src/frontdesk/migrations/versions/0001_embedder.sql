-- which model embedded what -------------------------------------------------------------------------------------------

ALTER TABLE passage ADD COLUMN embedder int NOT NULL;   -- the number of the embedding model; vectors of two are not compared
ALTER TABLE library ADD COLUMN embedder int;            -- the model that all of it is, or is about to be, embedded by

-- The companies whose passages were embedded by another model than this one.
CREATE FUNCTION embedded_otherwise(wanted int) RETURNS TABLE (account_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.account_id FROM library l WHERE l.embedder IS DISTINCT FROM wanted AND l.passages > 0
$$;

REVOKE ALL ON FUNCTION embedded_otherwise FROM PUBLIC;
GRANT EXECUTE ON FUNCTION embedded_otherwise TO frontdesk_app;
