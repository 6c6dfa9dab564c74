"""Joining a room, by its number or by an invite link."""
