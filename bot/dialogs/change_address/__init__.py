"""Living somewhere else, or telling nobody where."""
