"""Adding the exclusions of a whole family in one go."""
