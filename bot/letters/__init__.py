"""How a letter looks: its words in the receiver's language, and the button below it."""

from bot.letters.parts import Media, Part, Words
from bot.letters.rendering import Rendered, render

__all__ = ["Media", "Part", "Rendered", "Words", "render"]
