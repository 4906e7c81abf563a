-- What a room, and an assistant, used the model endpoint for on a day; `id` is the room's or the assistant's. Days before
-- yesterday are of no use.
CREATE TABLE spending_part (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    day date NOT NULL,
    answers int NOT NULL,
    tokens bigint NOT NULL,
    PRIMARY KEY (account_id, id, day)
) WITH (fillfactor = 50);

INSERT INTO spending_part (account_id, id, day, answers, tokens)
SELECT account_id, room_id, current_date, count(*),
    coalesce(sum((trace #>> '{tokens,prompt}')::bigint + (trace #>> '{tokens,completion}')::bigint), 0)
FROM answer WHERE created_at >= current_date AND jsonb_typeof(trace -> 'tokens') = 'object' GROUP BY 1, 2;

INSERT INTO spending_part (account_id, id, day, answers, tokens)
SELECT p.account_id, a.id, p.day, sum(p.answers), sum(p.tokens)
FROM spending_part p
JOIN room r ON r.account_id = p.account_id AND r.id = p.id
JOIN assistant a ON a.account_id = r.account_id AND (a.id = r.assistant_id OR (r.assistant_id IS NULL AND a.is_default))
GROUP BY 1, 2, 3;
