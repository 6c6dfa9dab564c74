"""Ending a game once the gifts are given."""
