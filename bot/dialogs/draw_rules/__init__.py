"""The rules of a draw: how the gifts travel, and whether a draw is possible at all."""
