"""Handing a room over to another member."""
