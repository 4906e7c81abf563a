-- The few things that must be known before the account is, or across accounts; each returns no more than it has to -----

CREATE FUNCTION enter(wanted bytea, OUT account_id uuid, OUT person_id uuid, OUT token_id uuid, OUT scope text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    SELECT t.account_id, t.person_id, t.id, t.scope INTO account_id, person_id, token_id, scope
    FROM token t WHERE t.hash = wanted AND (t.expires_at IS NULL OR t.expires_at > now());
    IF FOUND THEN
        PERFORM set_config('frontdesk.account', account_id::text, true);
    END IF;
END $$;

CREATE FUNCTION login(wanted text) RETURNS TABLE (account_id uuid, person_id uuid, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.account_id, p.id, p.password_hash FROM person p JOIN member m ON m.person_id = p.id
    WHERE lower(p.username) = lower(wanted) ORDER BY m.created_at LIMIT 1
$$;

-- Rooms with a message that waits for its answer while nobody who is alive works on it.
-- Those of the asking process itself are told too: only it knows which of them it is working on.
CREATE FUNCTION abandoned_turns(presence_space int, me int, older_than interval)
    RETURNS TABLE (account_id uuid, room_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.account_id, m.room_id FROM message m JOIN room r ON r.account_id = m.account_id AND r.id = m.room_id
    WHERE m.answer_status = 'pending' AND m.sent_at < now() - older_than
      AND (r.turn_by IS NULL OR r.turn_by = me OR r.turn_by NOT IN (
            SELECT objid::int FROM pg_locks WHERE locktype = 'advisory' AND classid::int = presence_space AND granted
                AND database = (SELECT oid FROM pg_database WHERE datname = current_database())))
    GROUP BY m.account_id, m.room_id ORDER BY min(m.sent_at) LIMIT 1000
$$;

-- Candidates by terms, for accounts too large to be scanned: an index can't be used under row-level security by an
-- operator that isn't leakproof. The terms' hashes are keyed by account, and the account is compared all the same.
CREATE FUNCTION passages_with(wanted int[], most int) RETURNS TABLE (id uuid, terms int[])
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id, p.terms FROM passage p WHERE p.account_id = current_account() AND p.terms && wanted LIMIT most
$$;

-- How many sources of all accounts were queued before this one.
CREATE FUNCTION places_in_queue(ids uuid[]) RETURNS TABLE (id uuid, place bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT waiting.id, waiting.place
    FROM (SELECT s.id, row_number() OVER (ORDER BY s.turn, s.queued_at, s.id) AS place
        FROM source s WHERE s.status = 'queued') AS waiting
    WHERE waiting.id = ANY (ids)
$$;

-- Webhooks with deliveries that are due and that nobody takes: after a pause, or the end of a worker.
CREATE FUNCTION overdue_webhooks(older_than interval) RETURNS TABLE (account_id uuid, webhook_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT w.account_id, w.id FROM webhook w
    WHERE w.disabled_at IS NULL AND (w.paused_until IS NULL OR w.paused_until < now()) AND EXISTS (
        SELECT FROM delivery d WHERE d.account_id = w.account_id AND d.webhook_id = w.id
          AND d.status = 'waiting' AND d.next_at < now() - older_than)
    LIMIT 500
$$;

REVOKE ALL ON FUNCTION enter, login, abandoned_turns, passages_with, places_in_queue, overdue_webhooks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enter, login, abandoned_turns, passages_with, places_in_queue, overdue_webhooks TO frontdesk_app;
