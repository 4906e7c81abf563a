-- Whether a question was added by itself, or made of a message: a file that is sent again leaves it where it is.
ALTER TABLE evaluation_question ADD COLUMN added boolean NOT NULL DEFAULT false;
UPDATE evaluation_question SET added = true WHERE message_id IS NOT NULL;
