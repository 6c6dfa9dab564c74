"""Ending the messages of whoever writes what nobody should have to read."""
