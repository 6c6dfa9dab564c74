"""When a draw is, in words and in the zone of whoever reads."""

from datetime import datetime
from zoneinfo import ZoneInfo

from locales.facts import Html
from locales.voice import Voice
from santa.rooms import DrawMoment


def moment_in_words(voice: Voice, moment: DrawMoment | None, zone: ZoneInfo) -> Html:
    """Say the moment of a draw; of a secret one the range, of none that there is none."""
    if moment is None:
        return voice.say_html("draw-time-none")
    if moment.secret_from and moment.secret_until:
        return secret_in_words(voice, moment.secret_from, moment.secret_until, zone)
    return exact_in_words(voice, moment.at, zone)


def exact_in_words(voice: Voice, at: datetime, zone: ZoneInfo) -> Html:
    """Say a moment that everybody may know."""
    return voice.say_html("draw-time-exact", at=at.astimezone(zone))


def secret_in_words(voice: Voice, since: datetime, until: datetime, zone: ZoneInfo) -> Html:
    """Say the range in which a secret moment lies."""
    return voice.say_html(
        "draw-time-secret", since=since.astimezone(zone), until=until.astimezone(zone)
    )
