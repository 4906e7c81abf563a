"""Leads: people whom the company can reach, as they came in conversations or through the API."""
