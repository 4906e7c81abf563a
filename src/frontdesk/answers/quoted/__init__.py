"""From passages to the sentences of theirs that answer."""
