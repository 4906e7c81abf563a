-- Row-level security: one comparison, on every table with an account ---------------------------------------------------

DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT table_name FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name = 'account_id'
                  AND table_name NOT IN (SELECT tablename FROM pg_policies WHERE policyname = 'own') LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own ON %I USING (account_id = current_account())', name);
    END LOOP;
    IF NOT EXISTS (SELECT 1 FROM pg_policies WHERE tablename = 'account' AND policyname = 'own') THEN
        ALTER TABLE account ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON account USING (id = current_account());
    END IF;
END $$;
