-- A company reads in several lanes, each a lock of jobs. What waits in a lane behind a long file goes on in one that has
-- nothing to do; only what is about a source that is being read, or waits twice, stays where it is: no source is read
-- twice at a time.
CREATE INDEX jobs_by_lock ON procrastinate_jobs (lock, priority DESC, id) WHERE status IN ('todo', 'doing');
CREATE INDEX jobs_of_source ON procrastinate_jobs ((args ->> 'source_id')) WHERE status IN ('todo', 'doing');

CREATE FUNCTION go_on_in(lane text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    -- All that there might ever be: how many there are now, only knowledge/lanes says.
    lanes text[] := ARRAY(SELECT regexp_replace(lane, '[0-9]+$', '') || n FROM generate_series(0, 9) AS n);
    taken record;
BEGIN
    IF EXISTS (SELECT FROM procrastinate_jobs j WHERE j.lock = lane AND j.status IN ('todo', 'doing')) THEN
        RETURN;
    END IF;
    UPDATE procrastinate_jobs SET lock = lane WHERE id = (
        SELECT w.id FROM procrastinate_jobs w
        WHERE w.lock = ANY (lanes) AND w.status = 'todo' AND (w.scheduled_at IS NULL OR w.scheduled_at <= now())
          AND EXISTS (SELECT FROM procrastinate_jobs d WHERE d.lock = w.lock AND d.status = 'doing')
          AND NOT EXISTS (SELECT FROM procrastinate_jobs s WHERE s.args ->> 'source_id' = w.args ->> 'source_id'
              AND s.status IN ('todo', 'doing') AND s.id <> w.id)
        ORDER BY w.priority DESC, w.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, queue_name INTO taken;
    IF taken.id IS NOT NULL THEN
        PERFORM pg_notify(
            'procrastinate_queue_v1#' || taken.queue_name,
            json_build_object('type', 'job_inserted', 'job_id', taken.id)::text
        );
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION tell_of_those_behind() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_notify(
        'procrastinate_queue_v1#' || old.queue_name,
        json_build_object('type', 'job_inserted', 'job_id', old.id)::text
    );
    IF old.lock LIKE 'reading:%' THEN
        PERFORM go_on_in(old.lock);
    END IF;
    RETURN NULL;
END
$$;
