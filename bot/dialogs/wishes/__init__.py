"""What I wish for in a room."""
