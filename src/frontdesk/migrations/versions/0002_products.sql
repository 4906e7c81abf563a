-- which model embedded a catalog --------------------------------------------------------------------------------------

ALTER TABLE catalog ADD COLUMN embedder int;    -- the number of the embedding model; null where nobody knows
UPDATE catalog c SET embedder = l.embedder FROM library l WHERE l.account_id = c.account_id;

-- The companies whose passages or products were embedded by another model than this one.
CREATE OR REPLACE FUNCTION embedded_otherwise(wanted int) RETURNS TABLE (account_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT l.account_id FROM library l WHERE l.embedder IS DISTINCT FROM wanted AND l.passages > 0
    UNION
    SELECT c.account_id FROM catalog c LEFT JOIN library l ON l.account_id = c.account_id
    WHERE c.embedder IS DISTINCT FROM wanted AND l.embedder IS DISTINCT FROM wanted
$$;

-- prices for a time ---------------------------------------------------------------------------------------------------

ALTER TABLE product ADD COLUMN sale_price numeric(14, 2);   -- the lower price, from `sale_from` until before `sale_until`
ALTER TABLE product ADD COLUMN sale_from timestamptz;       -- null: it held ever since
ALTER TABLE product ADD COLUMN sale_until timestamptz;      -- null: it holds for ever
