"""How a letter looks: its words in the receiver's language, and the button below it."""

from bot.letters.rendering import Rendered, render

__all__ = ["Rendered", "render"]
