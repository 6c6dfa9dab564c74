"""Making a room: its name, its budget, my own wishes."""
