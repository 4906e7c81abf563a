-- Sources that are embedded again by themselves stand as ready.
ALTER TABLE source ADD COLUMN renewed boolean NOT NULL DEFAULT false;
