"""What a company's AI is like: its mode, its manner, how sure it must be."""
