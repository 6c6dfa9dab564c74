"""What every command stands on: its settings, servers, log and ending. Never Telegram."""
