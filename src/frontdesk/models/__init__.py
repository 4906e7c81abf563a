"""AI models: values in, words or vectors out; knows nothing of accounts, rooms or knowledge."""
