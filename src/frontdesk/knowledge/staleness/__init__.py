"""What grows old in a library: pages that no answer uses, sources not read for long, pages that say two things."""
