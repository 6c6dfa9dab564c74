"""Picking a time zone: a letter, a country, a city."""
