"""Conversations: their rooms, their messages, and who holds them."""
