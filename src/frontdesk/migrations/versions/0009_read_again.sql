-- Catalogs, mails and PDFs in columns are read as they say it: once more, in the background.
UPDATE library SET embedder = NULL;
