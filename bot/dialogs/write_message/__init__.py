"""Writing to one's Santa or one's recipient without a name."""
