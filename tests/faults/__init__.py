"""What breaks around the bot, and that it recovers by itself and loses no fact."""
