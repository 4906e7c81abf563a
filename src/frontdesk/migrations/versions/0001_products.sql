-- products ------------------------------------------------------------------------------------------------------------

ALTER TABLE source ADD COLUMN products int NOT NULL DEFAULT 0;

-- What a catalog speaks of: its attributes, their values and the words of its products (knowledge.products.facets).
CREATE TABLE catalog (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,                   -- the source's
    revision bytea NOT NULL,            -- SHA-256 of the file and of what read it
    positions jsonb NOT NULL,           -- at which place of product.numbers an attribute stands, alike in all catalogs
    facets bytea NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, id) REFERENCES source ON DELETE CASCADE
);
ALTER TABLE catalog ALTER COLUMN facets SET STORAGE EXTERNAL;

-- What products are chosen by; narrow, so that all of a company's can be looked at.
CREATE TABLE product (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    ordinal int NOT NULL,               -- its place in the file
    price numeric(14, 2),
    currency text NOT NULL,
    keys int[] NOT NULL,                -- keyed hashes of its values and terms
    numbers float8[] NOT NULL,          -- its attributes that are numbers, the price first
    vector_id uuid NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX product_source ON product (account_id, source_id);
CREATE INDEX product_price ON product (account_id, (numbers[1]));
CREATE INDEX product_keys ON product USING gin (keys) WITH (fastupdate = off);

-- What is shown of a product; `id` is the product's.
CREATE TABLE product_card (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    reference text NOT NULL,            -- the shop's own name of it
    title text NOT NULL,
    description text NOT NULL,
    url text NOT NULL,
    image text NOT NULL,
    availability text NOT NULL,
    attributes jsonb NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, id) REFERENCES product ON DELETE CASCADE
);

-- The vector of a product's text: alike products share it, and a catalog read again keeps it.
CREATE TABLE product_vector (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    embedding halfvec NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
);
CREATE INDEX product_vector_source ON product_vector (account_id, source_id);
ALTER TABLE product_vector ALTER COLUMN embedding SET STORAGE PLAIN;

-- Products that hold any of these keys: under row-level security the index can't be used by an operator that isn't
-- leakproof. The keys' hashes are keyed by account, and the account is compared all the same.
CREATE FUNCTION products_with(wanted int[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT p.id FROM product p WHERE p.account_id = current_account() AND p.keys && wanted
$$;
REVOKE ALL ON FUNCTION products_with FROM PUBLIC;
GRANT EXECUTE ON FUNCTION products_with TO frontdesk_app;
