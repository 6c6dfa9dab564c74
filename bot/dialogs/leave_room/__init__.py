"""Going out of a room."""
