"""What a message asks, in the light of the conversation."""
