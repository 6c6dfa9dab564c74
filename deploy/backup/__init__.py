"""Backups: one file with everything in it, encrypted for a key that is kept apart.

It knows nothing of the rest of the project: addresses and paths go in, files come out.
"""
