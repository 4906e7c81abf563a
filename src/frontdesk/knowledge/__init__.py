"""What a company knows: its sources, their passages, and finding them."""
