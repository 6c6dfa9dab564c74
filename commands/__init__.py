"""The commands of manage.py: each module assembles one process and runs it."""
