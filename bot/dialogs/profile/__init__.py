"""What the game knows about me, and how to change it."""
