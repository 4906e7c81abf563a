-- Another embedding model: until all is read again, the vectors of the one before answer beside its own.

-- The name that a model was set by, for its number.
CREATE TABLE embedder (
    number int PRIMARY KEY,
    name text NOT NULL
);

ALTER TABLE library ADD COLUMN embedder_before int;     -- the model that some passages may still have vectors of
