"""Webhooks: other systems hear of what happens, signed and until they have taken it."""
