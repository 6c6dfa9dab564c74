"""Deciding when the draw is: a day and a time, at once, or not after all."""
