-- Long lists of sources, documents and pages.

-- A list of one status or kind begins and ends in an index; the list of all sources is counted by marks (0001_marks.sql).
CREATE INDEX source_by_status ON source (account_id, status, id);
DROP INDEX source_status;
CREATE INDEX source_by_kind ON source (account_id, kind, id);
CREATE TRIGGER unmark AFTER DELETE ON source REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION unmark();

-- A source knows how many of its documents are ready; those that are not are counted.
CREATE INDEX document_failed ON document (account_id, source_id) WHERE status = 'failed';
