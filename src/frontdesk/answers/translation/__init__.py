"""Answers in the visitor's language: `translate` them, and `faithful`: what a translation must keep."""
