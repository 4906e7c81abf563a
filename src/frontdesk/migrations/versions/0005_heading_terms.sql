-- A term that stands in a passage's title or heading alone counts as one that the passage has: "discounts" is no unknown
-- word where a page has it for a heading. Those of the passages that are there are counted in.
INSERT INTO term (account_id, term, passages)
SELECT p.account_id, t.term, count(*)
FROM passage p, LATERAL (SELECT DISTINCT unnest(p.title_terms) AS term) t
WHERE t.term <> ALL (p.terms)
GROUP BY 1, 2
ON CONFLICT (account_id, term) DO UPDATE SET passages = term.passages + excluded.passages;
