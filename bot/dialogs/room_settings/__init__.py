"""What an owner changes about a room: its name, its budget, whether it is there at all."""
