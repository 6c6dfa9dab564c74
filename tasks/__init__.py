"""The hands: the clock that draws what is due, and the courier that delivers letters."""
