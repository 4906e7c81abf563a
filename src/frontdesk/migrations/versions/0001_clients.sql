-- Who is told what goes wrong in the account: the names of its owners, which the app may not read otherwise.
CREATE FUNCTION owner_names() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.username FROM member m JOIN person p ON p.id = m.person_id
    WHERE m.account_id = current_account() AND m.role = 'owner' ORDER BY p.username
$$;

-- Rows of all accounts that are no longer needed, some at a time; how many went. What still waits is kept.
CREATE FUNCTION forget(what text, older_than interval, most int) RETURNS int
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE went int;
BEGIN
    IF what = 'delivery' THEN
        DELETE FROM delivery WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM delivery WHERE created_at < now() - older_than AND status <> 'waiting' LIMIT most));
    ELSIF what = 'fact' THEN
        DELETE FROM fact WHERE ctid = ANY(ARRAY(SELECT ctid FROM fact WHERE created_at < now() - older_than LIMIT most));
    ELSIF what = 'idempotency' THEN
        DELETE FROM idempotency WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM idempotency WHERE created_at < now() - older_than LIMIT most));
    ELSIF what = 'failed_login' THEN
        DELETE FROM failed_login WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM failed_login WHERE minute < now() - older_than LIMIT most));
    ELSE
        RAISE EXCEPTION 'nothing is known of %', what;
    END IF;
    GET DIAGNOSTICS went = ROW_COUNT;
    RETURN went;
END $$;

-- Old rows lie together: these indexes cost next to nothing where rows are added.
CREATE INDEX delivery_age ON delivery USING brin (created_at) WITH (pages_per_range = 32);
CREATE INDEX fact_age ON fact USING brin (created_at) WITH (pages_per_range = 32);

-- How many keyword mails went lately.
CREATE INDEX keyword_notification_mailed ON keyword_notification (account_id, mailed_at)
    WHERE mailed_at IS NOT NULL AND NOT in_digest;

REVOKE ALL ON FUNCTION owner_names, forget FROM PUBLIC;
GRANT EXECUTE ON FUNCTION owner_names, forget TO frontdesk_app;
