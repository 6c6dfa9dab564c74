"""How updates reach the bot: fetched by it, or brought to it."""
