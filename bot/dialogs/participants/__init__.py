"""Who plays in a room, and putting somebody out of it."""
