"""A Telegram on this machine: the Bot API over HTTP, and a page of phones. Knows no game."""
