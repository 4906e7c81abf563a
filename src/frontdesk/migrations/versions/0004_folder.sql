-- The folder that a file was brought in from by the command line: only it can say that the file is gone.
ALTER TABLE source ADD COLUMN folder text;
