-- PDFs are read with the places of their words, and without what a workbook or document hides: once more, in the background.
UPDATE library SET embedder = NULL;
