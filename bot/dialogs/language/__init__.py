"""Choosing the language: on the first start, and from the profile."""
