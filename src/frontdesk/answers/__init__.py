"""Answering a customer: composed from passages or written by a model, judged, and posted."""
