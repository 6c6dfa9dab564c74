"""The methods of the Bot API that are simulated, by purpose; `registry` says which."""
