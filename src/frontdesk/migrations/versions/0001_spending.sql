-- What an account's model endpoint was used for, day by day.
CREATE TABLE spending (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    day date NOT NULL,
    answers int NOT NULL,
    prompt_tokens bigint NOT NULL,
    completion_tokens bigint NOT NULL,
    PRIMARY KEY (account_id, day)
) WITH (fillfactor = 50);
