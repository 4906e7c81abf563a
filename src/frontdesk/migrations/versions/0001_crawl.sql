-- Websites: what is to be read of each, and every page that was found.

-- One row a website, or a page that is read again by itself; `id` is the source's.
CREATE TABLE crawl (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    max_pages int NOT NULL,
    max_depth int NOT NULL,
    include jsonb NOT NULL,
    exclude jsonb NOT NULL,
    files boolean NOT NULL,             -- whether PDFs and other files that pages link to are read too
    schedule text CHECK (schedule IN ('hourly', 'daily', 'weekly')),
    next_at timestamptz,                -- when it is due again
    root text NOT NULL,                 -- where the site begins; where a redirect of the first page led
    listed boolean NOT NULL,            -- a sitemap was given: what it lists is read, links are not followed
    round int NOT NULL,                 -- how many times the site was gone through, this time included
    under_way boolean NOT NULL,         -- whether the round has begun and not ended
    is_whole boolean NOT NULL,          -- whether the round saw all of the site, so that what it missed is gone
    taken int NOT NULL,                 -- pages read in this round, of at most max_pages
    robots text NOT NULL,
    robots_at timestamptz,
    failures_in_row int NOT NULL,       -- pages that the site did not answer, since it last did
    found int NOT NULL,                 -- pages by what became of them
    read int NOT NULL,
    skipped int NOT NULL,
    failed int NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, id) REFERENCES source ON DELETE CASCADE
) WITH (fillfactor = 70);
CREATE INDEX crawl_due ON crawl (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE crawl_page (
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    place text NOT NULL,                -- its address without what differs between links to one page
    url text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('page', 'sitemap')),
    depth int NOT NULL,                 -- links from where the site begins
    hops int NOT NULL,                  -- redirects, or sitemaps, that led here
    shape text,                         -- what it has in common with addresses that differ only in numbers
    state text NOT NULL CHECK (state IN ('found', 'fetching', 'read', 'skipped', 'failed')),
    code text,
    reason text,
    todo text CHECK (todo IN ('waiting', 'taken')),
    rank int NOT NULL,                  -- order among those that wait: what was read before comes first
    not_before timestamptz NOT NULL DEFAULT now(),
    tries int NOT NULL,
    round int NOT NULL,                 -- in which it was last seen
    misses int NOT NULL,                -- rounds in a row in which it was gone
    gone_since timestamptz,
    etag text,
    last_modified text,
    origin bytea,                       -- SHA-256 of its bytes and of what read and embedded them
    reader bytea,                       -- SHA-256 of what read and embedded them
    text_hash bytea,                    -- SHA-256 of its text: the same text is read once in a site
    links jsonb NOT NULL,               -- ids of the pages that it leads to
    read_at timestamptz,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, source_id) REFERENCES source ON DELETE CASCADE
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX crawl_page_place ON crawl_page (account_id, source_id, place);
CREATE INDEX crawl_page_listed ON crawl_page (account_id, source_id, id) WHERE kind = 'page';
CREATE INDEX crawl_page_state ON crawl_page (account_id, source_id, state, id) WHERE kind = 'page';
CREATE INDEX crawl_page_todo ON crawl_page (account_id, source_id, todo, rank, id) WHERE todo IS NOT NULL;
CREATE INDEX crawl_page_shape ON crawl_page (account_id, source_id, shape) WHERE shape IS NOT NULL;
CREATE INDEX crawl_page_text ON crawl_page (account_id, source_id, text_hash) WHERE text_hash IS NOT NULL;

-- Sources of all accounts that are due to be read again.
CREATE FUNCTION due_crawls() RETURNS TABLE (account_id uuid, source_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.account_id, c.id FROM crawl c WHERE c.next_at <= now() ORDER BY c.next_at LIMIT 500
$$;
REVOKE ALL ON FUNCTION due_crawls FROM PUBLIC;
GRANT EXECUTE ON FUNCTION due_crawls TO frontdesk_app;
