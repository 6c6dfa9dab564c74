"""Being called at another number: typed, or shared by Telegram's own button."""
