"""What a message says of people: the wish for one, anger, and how to be reached; and when a person is offered."""
