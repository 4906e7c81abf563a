"""What a company gave before: earlier versions of its files, texts and pairs."""
