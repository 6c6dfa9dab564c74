"""Turns to send come evenly, and a chat that needs peace has it."""

from hypothesis import given
from hypothesis import strategies as st

from tasks.pacing import CHAT_REST, MARGIN, PER_SECOND, Pacing

A_HAIR = 1e-6


class Seconds:
    """Monotonic seconds that pass only when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def read(self) -> float:
        return self.now


gaps = st.lists(st.floats(0, 2, allow_nan=False), min_size=1, max_size=200)


@given(gaps)
def test_no_second_sees_more_messages_than_allowed(gaps: list[float]) -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)

    sent_at = []
    for gap in gaps:
        seconds.now += gap
        sent_at.append(seconds.now + pacing.turn())

    for first, later in zip(sent_at, sent_at[PER_SECOND:], strict=False):
        assert later - first >= 1 - A_HAIR


@given(gaps)
def test_turns_come_in_order_and_never_later_than_needed(gaps: list[float]) -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)

    before = float("-inf")
    for gap in gaps:
        seconds.now += gap
        turn = seconds.now + pacing.turn()
        assert abs(turn - max(seconds.now, before + 1 / (PER_SECOND * MARGIN))) < A_HAIR
        before = turn


@given(gaps)
def test_whoever_is_late_makes_up_for_it_but_never_beyond_the_limit(gaps: list[float]) -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)

    left_at = []
    for gap in gaps:
        seconds.now += gap / 100  # all at once, as after a stall
        while wait := pacing.leave():
            seconds.now += wait
        left_at.append(seconds.now)

    for first, later in zip(left_at, left_at[PER_SECOND:], strict=False):
        assert later - first >= 1 - A_HAIR


def test_a_second_with_room_lets_one_leave_at_once() -> None:
    pacing = Pacing(clock=Seconds().read)

    assert [pacing.leave() for _ in range(PER_SECOND)] == [0] * PER_SECOND
    assert pacing.leave() == 1


def test_whoever_waited_long_gets_a_turn_at_once() -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)
    pacing.turn()
    seconds.now += 60

    assert pacing.turn() == 0


steps = st.lists(
    st.tuples(st.integers(1, 5), st.floats(0, 100), st.floats(0, 50)), min_size=1, max_size=60
)


@given(steps)
def test_a_chat_rests_as_long_as_the_longest_that_was_asked(
    steps: list[tuple[int, float, float]],
) -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)
    until: dict[int, float] = {}

    for chat, rest, gap in steps:
        pacing.let_rest(chat, rest)
        until[chat] = max(until.get(chat, 0), seconds.now + rest)
        seconds.now += gap

        resting = {chat for chat, at in until.items() if at > seconds.now}
        assert pacing.resting() == resting
        ahead = min((until[chat] - seconds.now for chat in resting), default=None)
        assert pacing.next_rested_in() == ahead


def test_a_chat_rests_a_second_after_a_message() -> None:
    seconds = Seconds()
    pacing = Pacing(clock=seconds.read)

    pacing.let_rest(7)

    assert pacing.next_rested_in() == CHAT_REST
    seconds.now += CHAT_REST
    assert pacing.resting() == set()


def test_a_chat_that_is_woken_rests_no_more() -> None:
    pacing = Pacing(clock=Seconds().read)
    pacing.let_rest(7, 60)
    pacing.let_rest(8, 60)

    pacing.wake(7)
    pacing.wake(9)

    assert pacing.resting() == {8}
