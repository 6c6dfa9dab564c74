"""Mutation testing of the game: one process plans (`__main__`), another one tries (`trying`)."""

WENT_ON = 4
"""The exit code of the second one where it gave itself up, because of what a change had done."""
