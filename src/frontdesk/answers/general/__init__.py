"""What a model says of its own: general knowledge, and nothing that only the company can tell."""
