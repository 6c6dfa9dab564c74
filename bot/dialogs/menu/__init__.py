"""Where everything begins: my rooms, and the ways to a new one."""
