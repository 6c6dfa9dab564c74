"""What the game knows about me, and the ways to change it."""
