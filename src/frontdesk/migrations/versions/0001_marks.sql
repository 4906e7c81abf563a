-- Long lists are counted in pieces: `n` rows lie after the mark before and up to this one (foundation/marks.py).
CREATE TABLE mark (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    list text NOT NULL,                 -- the table
    id uuid NOT NULL,
    n int NOT NULL,
    PRIMARY KEY (account_id, list, id) INCLUDE (n)
) WITH (fillfactor = 80);

-- Takes rows that go out of the count of their mark. The lock is shared with others who remove, and not with whoever
-- lays marks: either the one who lays sees that the row is gone, or this sees the mark.
CREATE FUNCTION unmark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(TG_TABLE_NAME || a.account_id, 7023))
    FROM (SELECT DISTINCT account_id FROM gone ORDER BY account_id) a;
    -- Two removals at once take the marks that they share in one order; else each may wait for the other.
    PERFORM 1 FROM mark m
    WHERE m.list = TG_TABLE_NAME AND (m.account_id, m.id) IN (
        SELECT found.account_id, found.id
        FROM gone g CROSS JOIN LATERAL (
            SELECT k.account_id, k.id FROM mark k
            WHERE k.account_id = g.account_id AND k.list = TG_TABLE_NAME AND k.id >= g.id ORDER BY k.id LIMIT 1) found)
    ORDER BY m.account_id, m.id FOR UPDATE;
    UPDATE mark m SET n = m.n - fewer.rows
    FROM (
        SELECT found.account_id, found.id, count(*) AS rows
        FROM gone g CROSS JOIN LATERAL (
            SELECT k.account_id, k.id FROM mark k
            WHERE k.account_id = g.account_id AND k.list = TG_TABLE_NAME AND k.id >= g.id ORDER BY k.id LIMIT 1) found
        GROUP BY found.account_id, found.id) fewer
    WHERE m.account_id = fewer.account_id AND m.list = TG_TABLE_NAME AND m.id = fewer.id;
    RETURN NULL;
END $$;

-- How many rows the account's list has, and the mark from which a page after `wanted` rows is reached soonest, with the
-- number of rows newer than that one. The planner can't know how few rows are newer than a mark that it has yet to read:
-- it is written into the query, and reading the whole table is no choice.
CREATE FUNCTION place_in_list(list_name text, wanted bigint, OUT fresh bigint, OUT marked bigint, OUT id uuid, OUT newer bigint)
    LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE newest uuid;
BEGIN
    SELECT m.id INTO newest FROM mark m
    WHERE m.account_id = current_account() AND m.list = list_name ORDER BY m.id DESC LIMIT 1;
    EXECUTE format('SELECT count(*) FROM %I WHERE account_id = %L AND id > %L', list_name, current_account(),
        coalesce(newest, '00000000-0000-0000-0000-000000000000')) INTO fresh;
    SELECT coalesce(sum(m.n), 0) INTO marked FROM mark m
    WHERE m.account_id = current_account() AND m.list = list_name;
    SELECT w.id, w.newer INTO place_in_list.id, place_in_list.newer
    FROM (SELECT m.id, m.n, fresh + sum(m.n) OVER (ORDER BY m.id DESC) - m.n AS newer FROM mark m
        WHERE m.account_id = current_account() AND m.list = list_name) w
    WHERE wanted >= w.newer AND wanted < w.newer + w.n;
END $$;

DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['room', 'message', 'lead', 'keyword_notification'] LOOP
        EXECUTE format('CREATE TRIGGER unmark AFTER DELETE ON %I REFERENCING OLD TABLE AS gone
            FOR EACH STATEMENT EXECUTE FUNCTION unmark()', name);
    END LOOP;
END $$;

-- Leads of some days.
CREATE INDEX lead_created ON lead (account_id, created_at);
