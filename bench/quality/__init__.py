"""Offline measurements of search, answers and the gate."""
