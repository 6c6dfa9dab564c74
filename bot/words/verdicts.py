"""A verdict about a draw, in words for the owner of the room."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram_dialog import DialogManager

from bot.context import person_of, voice_in
from bot.words.names import NAME_IN_LIST, names_listed, short_name
from locales.facts import Html
from locales.voice import Voice
from santa.draw import (
    Answer,
    Bridges,
    GiveAmongThemselves,
    Reason,
    ReceiveAmongThemselves,
    TooFew,
    TooManyGivers,
    TooManyReceivers,
    Verdict,
)
from santa.draw.verdicts import Player, draw_verdict
from santa.rooms import RoomCard

MOST_KNOWN = 5
MOST_GROUPS = 4
MOST_IN_A_GROUP = 5


def verdict_in_words(voice: Voice, verdict: Verdict[Player]) -> Html:
    """Say whether a draw is possible, who makes it impossible, or who would be known."""
    if verdict.answer is Answer.UNKNOWN:
        return voice.say_html("verdict-unknown")
    if verdict.reason is not None:
        return _impossible(voice, verdict.reason)
    if verdict.known:
        return voice.say_html("verdict-known", lines=_known(voice, verdict.known))
    return voice.say_html("verdict-possible")


def _impossible(voice: Voice, reason: Reason[Player]) -> Html:
    match reason:
        case TooFew(needed):
            return voice.say_html("verdict-too-few", least=needed)
        case TooManyGivers(givers, receivers):
            return _crowd(voice, "verdict-givers", givers, receivers)
        case TooManyReceivers(receivers, givers):
            return _crowd(voice, "verdict-receivers", receivers, givers)
        case GiveAmongThemselves(people):
            return voice.say_html("verdict-give-among", names=_names(voice, people))
        case ReceiveAmongThemselves(people):
            return voice.say_html("verdict-receive-among", names=_names(voice, people))
        case Bridges(people, groups):
            return voice.say_html(
                "verdict-bridges", names=_names(voice, people), groups=_groups(groups)
            )
        case _:
            return voice.say_html("verdict-every-way-tried")


def _crowd(voice: Voice, key: str, many: Sequence[Player], few: Sequence[Player]) -> Html:
    """Name those who are too many, and the few that are left for them, if any."""
    return voice.say_html(
        key,
        names=_names(voice, many),
        few="some" if few else "none",
        others=_names(voice, few),
    )


def _names(voice: Voice, people: Sequence[Player]) -> str:
    return names_listed(voice, [person.name for person in people])


def _known(voice: Voice, known: Mapping[Player, Player]) -> str:
    """Say whom somebody can only draw: the owner made the rules, and sees what they give away."""
    lines = [
        voice.say(
            "verdict-known-line",
            giver=short_name(giver.name, NAME_IN_LIST),
            receiver=short_name(receiver.name, NAME_IN_LIST),
        )
        for giver, receiver in list(known.items())[:MOST_KNOWN]
    ]
    return "\n".join([*lines, *(["…"] if len(known) > MOST_KNOWN else [])])


def _groups(groups: Sequence[Sequence[Player]]) -> str:
    """Put some of the groups in lines; they say enough without the rest."""
    lines = [
        ", ".join(short_name(person.name, NAME_IN_LIST) for person in group[:MOST_IN_A_GROUP])
        + ("…" if len(group) > MOST_IN_A_GROUP else "")
        for group in groups[:MOST_GROUPS]
    ]
    return "\n".join(f"• {line}" for line in lines)


async def worry_about(manager: DialogManager, room: RoomCard) -> dict[str, Any]:
    """Return what the text `verdict-worry` needs, for an owner who has something to put right."""
    if not (room.is_mine and room.state.may_be_joined):
        return {"worries": False}
    verdict = await draw_verdict(room.number, by=person_of(manager))
    is_fine = verdict.possible and not verdict.known
    is_known_anyway = isinstance(verdict.reason, TooFew)
    return {
        "worries": not is_fine and not is_known_anyway,
        "verdict": verdict_in_words(voice_in(manager), verdict),
    }
