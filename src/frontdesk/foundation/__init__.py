"""Floor 0: what every feature stands on and what knows nothing of customer chat."""
