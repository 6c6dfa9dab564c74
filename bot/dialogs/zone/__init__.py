"""Picking a time zone: typing a city or a country, or a letter, a country, a city."""
