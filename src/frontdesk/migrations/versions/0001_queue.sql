-- the queue of reading ------------------------------------------------------------------------------------------------

CREATE INDEX source_read ON source (read_at) WHERE status = 'ready';

-- How many seconds the sources that were read of late took each, over all accounts; null when there were none.
CREATE FUNCTION seconds_to_read() RETURNS float
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT avg(extract(epoch FROM s.read_at - s.begun_at)) FROM (
        SELECT read_at, begun_at FROM source
        WHERE status = 'ready' AND read_at > now() - interval '1 day' ORDER BY read_at DESC LIMIT 50) AS s
$$;

REVOKE ALL ON FUNCTION seconds_to_read FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seconds_to_read TO frontdesk_app;
