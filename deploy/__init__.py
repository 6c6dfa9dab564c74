"""What running the bot takes besides the bot itself."""
