-- outcomes: one row a conversation, and how many there were day by day ------------------------------------------------

-- A conversation begins with a visitor's message, whose id it has, and ends with a close or with 72 h without a word.
CREATE TABLE outcome (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    room_id uuid,                       -- null: the room was removed; what is left says nothing of a person
    began_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,       -- the last word of anyone
    messages int NOT NULL,              -- the visitor's
    answers int NOT NULL,               -- the AI's
    first_answer_ms int,                -- from the message to the first answer
    knew boolean,                       -- whether the last answer to a question knew; null: there was none
    reason text,                        -- why a person has, or had, the conversation: the first of the reasons
    held boolean NOT NULL,              -- a person is asked for, or has it, now
    closed_at timestamptz,
    closed_by uuid,                     -- the person
    closed_as text CHECK (closed_as IN ('resolved', 'unresolved')),
    quiet boolean NOT NULL,             -- 72 h without a word were noticed
    reopened_at timestamptz,            -- the visitor came back within 7 days
    rating text CHECK (rating IN ('up', 'down')),       -- the latest thumb
    stars smallint,                     -- the room's rating
    thanked boolean NOT NULL,           -- thanks followed an answer that knew
    result text NOT NULL GENERATED ALWAYS AS (CASE
        WHEN reason IS NOT NULL THEN 'handed_over' WHEN knew THEN 'answered' WHEN NOT knew THEN 'refused' ELSE 'other'
        END) STORED,
    resolved text GENERATED ALWAYS AS (CASE
        WHEN reopened_at IS NOT NULL OR rating = 'down' OR stars <= 2 THEN NULL
        WHEN thanked OR rating = 'up' OR stars >= 4 THEN 'confirmed'
        WHEN quiet AND knew AND reason IS NULL AND closed_as IS DISTINCT FROM 'unresolved' THEN 'silence' END) STORED,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE SET NULL (room_id)
) WITH (fillfactor = 80);
CREATE INDEX outcome_room ON outcome (account_id, room_id, id);
CREATE INDEX outcome_result ON outcome (account_id, result, id);
CREATE INDEX outcome_reason ON outcome (account_id, reason, id) WHERE reason IS NOT NULL;
CREATE INDEX outcome_not_quiet ON outcome (id) WHERE NOT quiet;
CREATE INDEX outcome_age ON outcome USING brin (began_at) WITH (pages_per_range = 32);
CREATE TRIGGER unmark AFTER DELETE ON outcome REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION unmark();

-- How many of the conversations that began on a day are, or have, something; `what` is told by outcome_counts().
CREATE TABLE outcome_day (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    day date NOT NULL,
    what text NOT NULL,
    n bigint NOT NULL,
    PRIMARY KEY (account_id, day, what)
) WITH (fillfactor = 80);

-- What is to be added to outcome_day still: added as rows, so that no two conversations wait for one row.
CREATE TABLE outcome_change (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    day date NOT NULL,
    what text NOT NULL,
    n int NOT NULL,
    PRIMARY KEY (account_id, id)
);

-- What a conversation counts as. The time of its first answer is counted in steps of 10%: step s is 1.1^s ms and more.
CREATE FUNCTION outcome_counts(o outcome) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
    SELECT what FROM (VALUES
        ('conversations'), (o.result), ('reason:' || o.reason), ('resolved:' || o.resolved),
        (CASE WHEN o.answers > 0 THEN 'ai_involved' END), (CASE WHEN o.reopened_at IS NOT NULL THEN 'reopened' END),
        ('rating:' || o.rating), ('stars:' || o.stars),
        ('first:' || floor(ln(greatest(o.first_answer_ms, 1)) / ln(1.1))::int)) AS counted (what)
    WHERE what IS NOT NULL
$$;

-- Counts what changed. A row that is removed, because it is old, was a conversation all the same: its day keeps it.
CREATE FUNCTION count_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outcome_change (account_id, day, what, n)
    SELECT NEW.account_id, (NEW.began_at AT TIME ZONE 'UTC')::date, what, sum(n) FROM (
        SELECT what, 1 AS n FROM outcome_counts(NEW) AS what
        UNION ALL SELECT what, -1 FROM outcome_counts(OLD) AS what WHERE TG_OP = 'UPDATE') AS counted
    GROUP BY what HAVING sum(n) <> 0;
    RETURN NULL;
END $$;

-- Adds what changed, in all accounts, to the numbers of the days, some rows at a time; how many.
CREATE FUNCTION fold_outcomes(most int) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH chosen AS (SELECT c.account_id, c.id FROM outcome_change c LIMIT most FOR UPDATE SKIP LOCKED),
    gone AS (
        DELETE FROM outcome_change c USING chosen s WHERE c.account_id = s.account_id AND c.id = s.id
        RETURNING c.account_id, c.day, c.what, c.n),
    added AS (
        INSERT INTO outcome_day AS d (account_id, day, what, n)
        SELECT account_id, day, what, sum(n) FROM gone GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        ON CONFLICT (account_id, day, what) DO UPDATE SET n = d.n + excluded.n)
    SELECT count(*) FROM gone
$$;

-- Notes, in all accounts, which conversations nobody wrote in for so long, some at a time; how many. `before` is an id
-- of that long ago: who has written since then began later, or goes on.
CREATE FUNCTION notice_quiet(silence interval, before uuid, most int) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH chosen AS (
        SELECT o.account_id, o.id FROM outcome o
        WHERE NOT o.quiet AND o.id < before AND o.last_at < now() - silence ORDER BY o.id LIMIT most FOR UPDATE SKIP LOCKED),
    noticed AS (
        UPDATE outcome o SET quiet = true FROM chosen s WHERE o.account_id = s.account_id AND o.id = s.id RETURNING o.id)
    SELECT count(*) FROM noticed
$$;

-- Conversations of before: as far as it can be told from messages, answers and hand-overs.
WITH said AS (
    SELECT m.account_id, m.room_id, m.id, m.sent_at, m.is_support_sender AS person, m.terminated, r.begins_after,
        r.rating AS stars, lag(m.id) OVER room AS earlier, lag(m.sent_at) OVER room AS earlier_at
    FROM message m JOIN room r ON r.account_id = m.account_id AND r.id = m.room_id
    WINDOW room AS (PARTITION BY m.account_id, m.room_id ORDER BY m.id)),
begun AS (
    SELECT s.*, s.earlier IS NULL OR s.begins_after = s.earlier
        OR EXISTS (SELECT FROM handoff h WHERE h.account_id = s.account_id AND h.room_id = s.room_id
            AND h.outcome <> 'returned' AND h.closed_at > s.earlier_at AND h.closed_at <= s.sent_at)
        OR s.sent_at > s.earlier_at + interval '72 hours'
            AND NOT EXISTS (SELECT FROM handoff h WHERE h.account_id = s.account_id AND h.room_id = s.room_id
                AND h.opened_at < s.sent_at AND (h.closed_at IS NULL OR h.closed_at > s.sent_at)) AS begins
    FROM said s),
numbered AS (
    SELECT b.*, sum(b.begins::int) OVER (PARTITION BY b.account_id, b.room_id ORDER BY b.id) AS number FROM begun b),
answered AS (
    SELECT n.account_id, n.room_id, n.number, count(a.id) AS answers, max(a.created_at) AS last_at,
        (array_agg(least(extract(epoch FROM a.created_at - n.sent_at) * 1000, 2147483647)::int ORDER BY a.id))[1] AS first_ms,
        (array_agg(NOT a.refused ORDER BY a.id DESC)
            FILTER (WHERE NOT a.clarifying AND (a.refused OR a.model <> 'frontdesk')))[1] AS knew
    FROM numbered n JOIN answer a ON a.account_id = n.account_id AND a.reply_to = n.id GROUP BY 1, 2, 3),
rated AS (
    SELECT n.account_id, n.room_id, n.number, (array_agg(f.rating ORDER BY f.created_at DESC))[1] AS rating
    FROM numbered n JOIN feedback f ON f.account_id = n.account_id AND f.message_id = n.id GROUP BY 1, 2, 3),
whole AS (
    SELECT n.account_id, n.room_id, n.number, min(n.sent_at) FILTER (WHERE NOT n.person) AS began_at,
        max(n.sent_at) AS last_at, count(*) FILTER (WHERE NOT n.person) AS messages,
        (array_agg(n.id ORDER BY n.id) FILTER (WHERE NOT n.person))[1] AS id, bool_or(n.person) AS person,
        bool_and(n.terminated) AS terminated, max(n.stars) AS stars
    FROM numbered n GROUP BY 1, 2, 3),
following AS (
    SELECT w.*, lead(w.began_at) OVER (PARTITION BY w.account_id, w.room_id ORDER BY w.number) AS next_at
    FROM whole w WHERE w.messages > 0),
told AS (
    SELECT f.*, a.answers, a.first_ms, a.knew, r.rating, greatest(f.last_at, a.last_at) AS spoken_at,
        h.reason, h.held, c.closed_at, c.closed_by, c.outcome
    FROM following f
    LEFT JOIN answered a USING (account_id, room_id, number) LEFT JOIN rated r USING (account_id, room_id, number)
    LEFT JOIN LATERAL (
        SELECT (array_agg(h.reason ORDER BY h.opened_at))[1] AS reason, bool_or(h.status <> 'closed') AS held
        FROM handoff h WHERE h.account_id = f.account_id AND h.room_id = f.room_id
            AND (f.next_at IS NULL AND h.status <> 'closed'
                OR h.opened_at >= f.began_at AND (f.next_at IS NULL OR h.opened_at < f.next_at))) h ON true
    LEFT JOIN LATERAL (
        SELECT h.closed_at, h.closed_by, h.outcome FROM handoff h
        WHERE h.account_id = f.account_id AND h.room_id = f.room_id AND h.outcome <> 'returned'
            AND h.closed_at >= f.began_at AND (f.next_at IS NULL OR h.closed_at < f.next_at)
        ORDER BY h.closed_at DESC LIMIT 1) c ON true)
INSERT INTO outcome (account_id, id, room_id, began_at, last_at, messages, answers, first_answer_ms, knew, reason, held,
    closed_at, closed_by, closed_as, quiet, reopened_at, rating, stars, thanked)
SELECT t.account_id, t.id, t.room_id, t.began_at, t.spoken_at, t.messages, coalesce(t.answers, 0), t.first_ms, t.knew,
    coalesce(t.reason, CASE WHEN t.person THEN 'stepped_in' END), coalesce(t.held, false),
    coalesce(t.closed_at, CASE WHEN t.terminated THEN t.spoken_at END), t.closed_by, t.outcome,
    t.spoken_at < now() - interval '72 hours',
    CASE WHEN t.next_at <= coalesce(t.closed_at, t.spoken_at) + interval '7 days' THEN t.next_at END,
    t.rating, CASE WHEN t.next_at IS NULL THEN t.stars END, false
FROM told t;
INSERT INTO outcome_day (account_id, day, what, n)
SELECT o.account_id, (o.began_at AT TIME ZONE 'UTC')::date, what, count(*) FROM outcome o, outcome_counts(o) AS what
GROUP BY 1, 2, 3;

CREATE TRIGGER count_new AFTER INSERT ON outcome FOR EACH ROW EXECUTE FUNCTION count_outcome();
CREATE TRIGGER count_changed AFTER UPDATE ON outcome FOR EACH ROW
    WHEN (NEW.result <> OLD.result OR (NEW.answers > 0) <> (OLD.answers > 0)
        OR (NEW.reason, NEW.resolved, NEW.rating, NEW.stars, NEW.first_answer_ms, NEW.reopened_at)
            IS DISTINCT FROM (OLD.reason, OLD.resolved, OLD.rating, OLD.stars, OLD.first_answer_ms, OLD.reopened_at))
    EXECUTE FUNCTION count_outcome();

-- Feedback is a list that may be long. -------------------------------------------------------------------------------

CREATE INDEX feedback_rating ON feedback (account_id, rating, id);
CREATE TRIGGER unmark AFTER DELETE ON feedback REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION unmark();

REVOKE ALL ON FUNCTION fold_outcomes, notice_quiet FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fold_outcomes, notice_quiet TO frontdesk_app;
