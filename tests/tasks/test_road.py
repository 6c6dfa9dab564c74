"""Several people in a row who got nothing are no coincidence."""

from tasks.road import LONGEST, STREAK, Road
from tests.tasks.test_pacing import Seconds


def test_a_few_people_who_get_nothing_stop_nobody() -> None:
    road = Road()

    for chat in range(STREAK - 1):
        road.turn_back(chat)
    road.close(10)

    assert not road.is_blocked
    assert road.closed_for == 0


def test_one_person_is_no_streak_however_often_they_get_nothing() -> None:
    road = Road()

    for _ in range(STREAK * 2):
        road.turn_back(7)

    assert not road.is_blocked


def test_a_streak_closes_the_road_for_as_long_as_was_asked() -> None:
    seconds, road = blocked_road()

    road.close(10)
    road.close(3)

    assert road.closed_for == 10
    seconds.now += 10
    assert road.closed_for == 0
    assert road.is_blocked


def test_the_road_is_tried_again_within_a_minute_whatever_was_asked() -> None:
    _, road = blocked_road()

    road.close(100_000)

    assert road.closed_for == LONGEST


def test_one_letter_that_gets_through_opens_it_for_all() -> None:
    _, road = blocked_road()
    road.close(10)

    road.open()

    assert (road.is_blocked, road.closed_for) == (False, 0)


def blocked_road() -> tuple[Seconds, Road]:
    seconds = Seconds()
    road = Road(seconds.read)
    for chat in range(STREAK):
        road.turn_back(chat)
    return seconds, road
