"""How things of the game are put into words, for screens, letters and pages alike."""
