-- A conversation that needs a person, or has one: a room has at most one that is not closed.
CREATE TABLE handoff (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    room_id uuid NOT NULL,
    message_id uuid,                    -- the message that led to it, if one did
    reason text NOT NULL CHECK (reason IN ('asked', 'no_knowledge', 'not_allowed', 'anger', 'repeated_failure', 'keyword',
        'out_of_budget', 'tool_failed', 'stepped_in')),
    note text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'taken', 'closed')),
    opened_at timestamptz NOT NULL,
    taken_at timestamptz,
    taken_by uuid,                      -- the person
    closed_at timestamptz,
    closed_by uuid,
    outcome text CHECK (outcome IN ('resolved', 'unresolved', 'returned')),
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, room_id) REFERENCES room ON DELETE CASCADE,
    FOREIGN KEY (account_id, message_id) REFERENCES message ON DELETE SET NULL (message_id)
);
CREATE UNIQUE INDEX handoff_of_room ON handoff (account_id, room_id) WHERE status <> 'closed';
CREATE INDEX handoff_room ON handoff (account_id, room_id);
CREATE INDEX handoff_status ON handoff (account_id, status, id);
CREATE INDEX handoff_message ON handoff (account_id, message_id) WHERE message_id IS NOT NULL;
