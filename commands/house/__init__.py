"""The parts of a running bot, and how they are put together."""
