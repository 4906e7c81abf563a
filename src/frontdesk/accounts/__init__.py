"""Companies, their people and their tokens."""
