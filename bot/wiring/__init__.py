"""How an update comes in and finds its dialog, and how the bot speaks to Telegram."""
