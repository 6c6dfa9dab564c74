"""Refusals of the chat itself: what came is not what the screen can use."""

from santa.errors import Refusal


class TextExpected(Refusal):
    """The screen asks for a text, and something else came."""


class ButtonsExpected(Refusal):
    """The screen is used by its buttons, and a message came."""


class CommandUnknown(Refusal):
    """A command came that the bot does not know."""


class ScreenIsOld(Refusal):
    """A button of a screen was pressed that is no longer the living one."""


class OurFault(Refusal):
    """Something broke on our side."""


class TimeNotUnderstood(Refusal):
    """What was typed is no time of day."""


class NotAnId(Refusal):
    """What was typed is no identifier of a person."""


class PlaceNotFound(Refusal):
    """What was typed is no city and no country that anybody knows."""
