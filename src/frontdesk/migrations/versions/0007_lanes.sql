-- A lane whose job has ended goes on with what its company wants first, whichever lane that waits in behind another: the
-- choice of a lane was made when nobody knew which of them would be held up by a long file, or by a job that sleeps before
-- its next try: the queue begins nothing behind a job of its lock that is not due yet.
CREATE OR REPLACE FUNCTION go_on_in(lane text) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    -- All that there might ever be: how many there are now, only knowledge/lanes says.
    lanes text[] := ARRAY(SELECT regexp_replace(lane, '[0-9]+$', '') || n FROM generate_series(0, 9) AS n);
    own record;
    taken record;
BEGIN
    IF EXISTS (SELECT FROM procrastinate_jobs j WHERE j.lock = lane AND j.status = 'doing') THEN
        RETURN;
    END IF;
    SELECT j.priority, j.id INTO own FROM procrastinate_jobs j
        WHERE j.lock = lane AND j.status = 'todo' ORDER BY j.priority DESC, j.id LIMIT 1;
    UPDATE procrastinate_jobs SET lock = lane WHERE id = (
        SELECT w.id FROM procrastinate_jobs w
        WHERE w.lock = ANY (lanes) AND w.status = 'todo' AND (w.scheduled_at IS NULL OR w.scheduled_at <= now())
          AND (own.id IS NULL OR w.priority > own.priority)
          AND EXISTS (SELECT FROM procrastinate_jobs d WHERE d.lock = w.lock AND (d.status = 'doing'
              OR (d.status = 'todo' AND d.scheduled_at > now() AND (-d.priority, d.id) < (-w.priority, w.id))))
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
