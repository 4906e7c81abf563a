-- What nobody sees in a text (comments, elements that are not shown) is no part of its passages any more, and
-- terms are kept in the text's order. As after a change of the embedding model, what was read before is read again in the background.
UPDATE library SET embedder = NULL;
