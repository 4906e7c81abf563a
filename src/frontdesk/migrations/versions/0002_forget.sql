-- Rows of all accounts that are no longer needed, some at a time; how many went. What still waits is kept.
-- Old conversations go; their days keep the numbers.
CREATE OR REPLACE FUNCTION forget(what text, older_than interval, most int) RETURNS int
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
    ELSIF what = 'outcome' THEN
        DELETE FROM outcome WHERE ctid = ANY(ARRAY(SELECT ctid FROM outcome
            WHERE began_at < now() - older_than AND last_at < now() - older_than LIMIT most));
    ELSIF what = 'spending' THEN
        DELETE FROM spending_part WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM spending_part WHERE day < now() - older_than LIMIT most));
    ELSE
        RAISE EXCEPTION 'nothing is known of %', what;
    END IF;
    GET DIAGNOSTICS went = ROW_COUNT;
    RETURN went;
END $$;
