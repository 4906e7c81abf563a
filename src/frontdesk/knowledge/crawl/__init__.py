"""Websites: pages found, fetched politely, and learned one by one, by a crawl that survives whatever ends it."""
