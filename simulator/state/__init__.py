"""What the simulated Telegram remembers: no sockets, no waiting, only state and its changes."""
