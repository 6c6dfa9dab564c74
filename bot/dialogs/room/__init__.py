"""A room as its members see it: who plays, when the draw is, whom I give to."""
