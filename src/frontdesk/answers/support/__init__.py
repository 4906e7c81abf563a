"""Whether a passage bears a sentence out: `judge` it, and all that it weighs."""
