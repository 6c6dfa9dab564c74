"""Migrations, oldest first; each imports nothing of ours."""
