"""What a letter looks like, in every language and with every fact."""

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.letters import render
from bot.letters.doors import DOOR_TO_ADMIN, DOOR_TO_MENU, door_to_room
from bot.letters.rendering import FACTS_OF, OUTSIDE_ROOMS, TO_ADMIN
from db.engine import fetch
from santa.draw.use_cases import draw_now
from santa.identifiers import LetterId, RoomNumber
from santa.letters.kinds import RESULTS, LetterKind
from santa.letters.queue import LetterToSend
from santa.messages import ContentKind, MessageContent, Side, WhyRefused
from santa.rooms import my_recipient
from simulator.wire.html import parse_html
from simulator.wire.texts import TEXT_LIMIT
from tests.bot.scenes import a_drawn_room
from tests.bot.words import words
from tests.cast import CAST, Player, a_room, aigerim, ann

EXACT = {"at": "2026-12-24T18:30:00+00:00"}
HOSTILE = "</b>{ $room } & <i>"
CONTENT = MessageContent(ContentKind.TEXT, HOSTILE).to_json()
SECRET = {
    "secret_from": "2026-12-24T18:00:00+00:00",
    "secret_until": "2026-12-24T21:00:00+00:00",
}
FACTS: dict[LetterKind, list[dict[str, str | int]]] = {
    LetterKind.RESULT: [{}],
    LetterKind.RESULT_CHANGED: [{}],
    LetterKind.DRAW_SCHEDULED: [{**EXACT}, {**SECRET}],
    LetterKind.DRAW_MOVED: [{**EXACT}, {**SECRET}],
    LetterKind.DRAW_CANCELLED: [{}],
    LetterKind.DRAW_FAILED_TOO_FEW: [{"least": 3, "players": 1}, {"least": 3, "players": 2}],
    LetterKind.DRAW_FAILED_IMPOSSIBLE: [{}],
    LetterKind.DRAW_FAILED_CIRCLE: [{}],
    LetterKind.RESULT_REPAIRED: [{}],
    LetterKind.RECIPIENT_LEFT: [{}],
    LetterKind.CANNOT_MEND: [{}],
    LetterKind.NOT_REACHED: [{}],
    LetterKind.JOINED: [{"since": "2026-01-01T00:00:00+00:00"}],
    LetterKind.LEFT: [{"left": json.dumps([[1, "</b><i>&"], [2, "Я"]])}],
    LetterKind.LEFT_UNNAMED: [{}],
    LetterKind.REMOVED: [{}],
    LetterKind.NEW_OWNER: [{}],
    LetterKind.MADE_OWNER: [{}],
    LetterKind.ROOM_DELETED: [{}],
    LetterKind.PARKED: [
        {"letters": 1, "named": json.dumps([[7, "joined", "unreadable"]])},
        {"letters": 5, "named": json.dumps([[7, "result", HOSTILE]])},
    ],
    LetterKind.ANNOUNCEMENT: [{"text": "</b>{ $room } & <i>"}],
    LetterKind.GAME_FINISHED: [{"until": "2026-12-24T18:30:00+00:00"}],
    LetterKind.MESSAGE_ARRIVED: [{"side": side} for side in Side],
    LetterKind.MESSAGE_WAITS: [{"side": side} for side in Side],
    LetterKind.MESSAGE_REFUSED: [
        {"side": side, "why": why, "content": CONTENT} for side in Side for why in WhyRefused
    ],
    LetterKind.MESSAGE_CLOSED: [{"side": side, "content": CONTENT} for side in Side],
    LetterKind.CHANNEL_CLOSED: [{}],
    LetterKind.REPORTED: [{"side": side, "person": HOSTILE, "id": 7} for side in Side],
    LetterKind.REPORTED_NEARBY: [{"side": side} for side in Side],
}
FROM_THE_DATABASE = (
    *RESULTS,
    LetterKind.RESULT_CHANGED,
    LetterKind.NEW_OWNER,
    LetterKind.PARKED,
)


def letter_to(
    player: Player, kind: LetterKind, number: RoomNumber, **facts: object
) -> LetterToSend:
    return LetterToSend(
        id=LetterId(1),
        kind=kind,
        facts={"room": HOSTILE, "number": number, **facts},
        receiver=player.id,
        language=player.language,
        zone=ZoneInfo(player.zone),
        attempts=1,
        parts=0,
        message=None,
    )


@pytest.mark.usefixtures("memory", "moment")
@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
@pytest.mark.parametrize("kind", FACTS_OF, ids=lambda kind: kind.value)
async def test_a_letter_is_written_in_the_language_of_its_receiver(
    kind: LetterKind, player: Player
) -> None:
    others = [one for one in CAST if one is not player]
    owner = others[0] if kind is LetterKind.NEW_OWNER else player
    number = await a_room(of=owner, with_=[one for one in CAST if one is not owner])
    await draw_now(number, by=owner.id)
    await fetch("UPDATE letter SET state = 'unreachable' WHERE kind = 'result'")
    for facts in FACTS[kind]:
        written = await render(letter_to(player, kind, number, **facts))

        assert written is not None
        text, _ = parse_html(written.text)
        assert 1 <= len(text) <= TEXT_LIMIT
        assert (HOSTILE in text) or kind in FROM_THE_DATABASE
        [[button]] = written.keyboard.inline_keyboard
        if kind in TO_ADMIN:
            assert button.text == words(player, "menu-home.admin")
            assert button.callback_data == DOOR_TO_ADMIN
        elif kind in OUTSIDE_ROOMS:
            assert button.text == words(player, "letter-to-menu")
            assert button.callback_data == DOOR_TO_MENU
        else:
            assert button.text == words(player, "letter-to-room")
            assert button.callback_data == door_to_room(number)


@pytest.mark.usefixtures("memory", "moment")
@pytest.mark.parametrize("player", CAST, ids=lambda player: player.language)
async def test_a_result_names_the_recipient_of_its_receiver(player: Player) -> None:
    number = await a_drawn_room()
    recipient = await my_recipient(number, by=player.id)

    written = await render(letter_to(player, LetterKind.RESULT, number))

    assert written is not None
    text, _ = parse_html(written.text)
    assert recipient.name in text
    assert recipient.wishes is not None
    assert recipient.wishes in text


@pytest.mark.usefixtures("memory", "moment")
async def test_a_name_in_a_list_does_not_turn_the_next_one_round() -> None:
    left = json.dumps([[1, "\u202eBob"], [2, "Kate"]])

    written = await render(letter_to(ann, LetterKind.LEFT, await a_room(of=ann), left=left))

    assert written is not None
    assert "\u202eBob\u202c and Kate" in parse_html(written.text)[0]


@pytest.mark.usefixtures("memory", "moment")
async def test_a_moment_is_told_in_the_zone_of_its_receiver() -> None:
    number = await a_room(of=ann)

    written = await render(letter_to(aigerim, LetterKind.DRAW_SCHEDULED, number, **EXACT))

    assert written is not None
    at = datetime.fromisoformat(EXACT["at"]).astimezone(ZoneInfo("Asia/Almaty"))
    assert words(aigerim, "draw-time-exact", at=at) in parse_html(written.text)[0]


@pytest.mark.usefixtures("memory", "moment")
async def test_a_result_is_moot_once_the_room_is_gone() -> None:
    number = await a_drawn_room()
    await fetch("DELETE FROM room")

    assert await render(letter_to(ann, LetterKind.RESULT, number)) is None
