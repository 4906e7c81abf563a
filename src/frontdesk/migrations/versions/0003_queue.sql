-- Jobs with one lock run one after the other. Procrastinate tells its workers of new jobs only, so that the next of a
-- lock was found by looking every two seconds; now they are told when the one before it ends.
CREATE FUNCTION tell_of_those_behind() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_notify(
        'procrastinate_queue_v1#' || old.queue_name,
        json_build_object('type', 'job_inserted', 'job_id', old.id)::text
    );
    RETURN NULL;
END
$$;

CREATE TRIGGER tell_of_those_behind AFTER DELETE OR UPDATE OF status ON procrastinate_jobs
    FOR EACH ROW WHEN (old.lock IS NOT NULL AND old.status = 'doing')
    EXECUTE FUNCTION tell_of_those_behind();
