-- PDFs in columns, cells beside hidden ones, numbers of workbooks and mails in archives are read as they are shown: once
-- more, in the background.
UPDATE library SET embedder = NULL;
