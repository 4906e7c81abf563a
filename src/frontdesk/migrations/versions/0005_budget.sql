-- What is said where a model would answer and its budget is spent; empty: a sentence of Frontdesk's own.
ALTER TABLE assistant ADD COLUMN out_of_budget text NOT NULL DEFAULT '';

-- `id` of a part is a room's, an assistant's, or made of a visitor's address. Its days are of use until their month is over.
CREATE INDEX spending_part_day ON spending_part (day);

-- The latest address in a room tells who its visitor is.
DROP INDEX message_contact;
CREATE INDEX message_contact ON message (account_id, room_id, id) WHERE email <> '' OR phone_number <> '';
