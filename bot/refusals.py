"""Refusals of the chat itself: what came is not what the screen can use."""

from dataclasses import dataclass

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


@dataclass(eq=False)
class CannotBePassedOn(Refusal):
    """What came would tell who sends it, or is of a kind that nobody has thought about."""

    kind: str
    """One of those that the sentence knows; any other is said to be unknown."""


class NobodyReadsThat(Refusal):
    """What was replied to is no message of a Santa or a recipient, and no result of a draw."""


class AnswerFirst(Refusal):
    """Another message waits for a yes, and came too fast for its question to be seen."""
