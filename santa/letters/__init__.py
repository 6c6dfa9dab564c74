"""Letters: what the game has to tell somebody, from the row to "delivered"."""
