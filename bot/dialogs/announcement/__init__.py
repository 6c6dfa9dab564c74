"""A word of a superuser to everybody."""
