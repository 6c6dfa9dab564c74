"""Measure the draw: is it right, is it fair, is it quick. Run: python -m benchmarks.draw

Takes about twelve minutes of a processor; `--quick` looks at a tenth of everything.
"""

import asyncio
import secrets
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from math import sqrt
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.rooms import LARGE, filled_room, in_memory
from deploy.embedded import PrivateServices
from santa.draw import NoDrawPossible, Shape, check, draw
from santa.draw.any_circles import Matchings
from santa.draw.circle_walk import walk_circle
from santa.draw.circles import Circles
from santa.draw.grid import Grid, lay_out
from santa.draw.matching import match
from santa.draw.time_limit import within
from santa.draw.use_cases import draw_now
from santa.draw.walking import MatchingWalk
from tests.santa.draw.dice import seeded
from tests.santa.draw.families import POSSIBLE, Room, families
from tests.santa.draw.statistics import (
    chi_square,
    chi_square_limit,
    count_draws,
    distance,
    fair_distance,
    is_fair,
)
from tests.santa.draw.test_fair import count_public_draws, draw_from_hat
from tests.santa.draw.test_right import assert_right
from tests.santa.draw.truth import Pair, every_set, random_set, valid_draws

QUICK = "--quick" in sys.argv
SHARE = 10 if QUICK else 1
RESULTS = range(6, 121)
NEVER = within(60, lambda: 0.0)
Method = Callable[[Random], Sequence[int]]


def main() -> None:
    for title, lines in {
        "Right": right(),
        "Fair": fair(),
        "Near to fair, where nothing exact is affordable": walks(),
        "Quick": quick(),
        "Whole": whole(),
    }.items():
        print(f"\n{title}")
        for line in lines:
            print(f"  {line}", flush=True)


def right() -> Iterator[str]:
    for shape in Shape:
        for size in range(1, 8):
            rng, started = seeded(size), perf_counter()
            few = size < 5
            sets = list(every_set(size)) if few else []
            sets = sets or [random_set(size, rng) for _ in range(2000 // SHARE)]
            for apart in sets:
                assert_right(size, apart, shape)
            kind = "every set" if few else "random sets"
            spent = perf_counter() - started
            yield f"{shape:7} {size} people  {kind:11} {len(sets):5}  wrong 0  {spent:5.1f} s"


def fair() -> Iterator[str]:
    for shape in Shape:
        for size in (4, 5, 6):
            counts = count_public_draws(size, set(), shape, seeded(size))
            yield f"{shape:7} {size} people, nothing excluded  {measured([counts])}"
        rooms = fair_rooms(shape)
        counted = [count_public_draws(size, apart, shape, seeded(3)) for size, apart in rooms]
        yield f"{shape:7} {len(rooms)} sets of exclusions         {measured(counted)}"
    rooms = fair_rooms(Shape.ANY)
    unfair = sum(not is_fair(count_from_hat(size, apart)) for size, apart in rooms)
    yield f"names from a hat, planted: found unfair on {unfair} of {len(rooms)} sets"


def measured(counted: list[list[int]]) -> str:
    excess = max(distance(counts) - fair_distance(len(counts)) for counts in counted)
    farthest = max(distance(counts) for counts in counted)
    square = max(chi_square(counts) / chi_square_limit(len(counts)) for counts in counted)
    total = sum(chi_square(counts) for counts in counted)
    freedom = sum(len(counts) - 1 for counts in counted)
    together = (total - freedom) / sqrt(2 * freedom)
    return (
        f"distance {farthest:.4f} (over fair {excess:+.4f})  "
        f"chi-square {square:.2f} of limit, all together z {together:+.1f}"
    )


def fair_rooms(shape: Shape) -> list[tuple[int, set[Pair]]]:
    rng, rooms = seeded(60), list[tuple[int, set[Pair]]]()
    while len(rooms) < 60 // SHARE:
        size = 5 + len(rooms) % 3
        apart = random_set(size, rng)
        if len(valid_draws(size, apart, shape)) in RESULTS:
            rooms.append((size, apart))
    return rooms


def count_from_hat(size: int, apart: set[Pair]) -> list[int]:
    rng = seeded(1)
    results = valid_draws(size, apart, Shape.ANY)
    return count_draws(results, lambda: draw_from_hat(size, apart, rng))


def walks() -> Iterator[str]:
    for shape, walk_on in {Shape.ANY: matching_walk, Shape.CIRCLE: circle_walk}.items():
        counted = []
        for size, apart in few_results(shape):
            method, rng = walk_on(lay_out(range(size), apart)), seeded(5)
            results = valid_draws(size, apart, shape)
            counted.append(count_draws(results, partial(walked, method, rng)))
        yield f"{shape:7} {len(counted)} sets of exclusions, walked     {measured(counted)}"
    for name in ("3 of 8", "one of 15 with 17 singles"):
        people, apart = POSSIBLE[name]
        grid, draws = lay_out(people, apart), 1000 // SHARE
        for shape, exact, walk in (
            (Shape.ANY, exact_matching(grid), matching_walk(grid)),
            (Shape.CIRCLE, exact_circle(grid), circle_walk(grid)),
        ):
            first, second = gifts(grid, exact, draws, 1), gifts(grid, exact, draws, 2)
            third = gifts(grid, walk, draws, 3)
            yield (
                f"{shape:7} {name}: gifts among the last third, {draws} draws: exact to exact "
                f"{between(first, second):.4f}, walk to exact {between(first, third):.4f}"
            )


def walked(method: Method, rng: Random) -> tuple[int, ...]:
    return tuple(method(rng))


def few_results(shape: Shape) -> list[tuple[int, set[Pair]]]:
    rooms = [
        (size, apart)
        for size, apart in fair_rooms(shape)
        if len(valid_draws(size, apart, shape)) <= 16
    ]
    return rooms[:10]


def matching_walk(grid: Grid) -> Method:
    start = match(grid).column_of
    return lambda rng: MatchingWalk(grid, start).wander(rng)


def circle_walk(grid: Grid) -> Method:
    start = Circles(grid, match(grid)).find(seeded(1), NEVER)
    assert start is not None
    return lambda rng: walk_circle(grid, start, rng)


def exact_matching(grid: Grid) -> Method:
    return Matchings(grid, match(grid)).draw


def exact_circle(grid: Grid) -> Method:
    circles = Circles(grid, match(grid))
    return lambda rng: circles.draw_whole(rng, NEVER) or []


def gifts(grid: Grid, method: Method, draws: int, seed: int) -> Counter[int]:
    """Count how many gifts go from the first third of the people to the last."""
    rng, third = seeded(seed), grid.size // 3
    drawn = (method(rng) for _ in range(draws))
    return Counter(sum(to >= 2 * third for to in receivers[:third]) for receivers in drawn)


def between(one: Counter[int], other: Counter[int]) -> float:
    """Total variation distance between two samples of the same size."""
    return sum(abs(one[key] - other[key]) for key in one | other) / 2 / one.total()


def quick() -> Iterator[str]:
    rooms: dict[str, Room] = {
        **POSSIBLE,
        "one of 12 in 22": families(12, *[1] * 10),
        "10 000, nothing excluded": (list(range(10_000)), set()),
    }
    for name, room in rooms.items():
        for shape in Shape:
            drawing = [timed(partial(drawn, room, shape)) for _ in range(30 // SHARE)]
            checking = timed(partial(check, room[0], apart=room[1], shape=shape))
            yield (
                f"{name:26} {shape:7} draw: middle {sorted(drawing)[len(drawing) // 2]:.3f} s, "
                f"worst {max(drawing):.3f} s; check {checking:.3f} s"
            )


def drawn(room: Room, shape: Shape) -> None:
    people, apart = room
    with suppress(NoDrawPossible):
        draw(people, apart=apart, shape=shape, rng=secrets.SystemRandom())


def whole() -> Iterator[str]:
    """Draw a room as the game does: one transaction, pairs sealed, letters written."""
    with (
        TemporaryDirectory(prefix="santa-draw-") as folder,
        PrivateServices(Path(folder), redis=False) as running,
    ):
        seconds = asyncio.run(seconds_for_a_large_room(running))
    yield f"{LARGE} people drawn, sealed and lettered in one transaction: {seconds:.2f} s"


async def seconds_for_a_large_room(services: PrivateServices) -> float:
    async with in_memory(services):
        number, owner = await filled_room(LARGE, 1_000_000)
        started = perf_counter()
        await draw_now(number, by=owner)
        return perf_counter() - started


def timed(act: Callable[[], object]) -> float:
    """Take the time of the processor: a draw only computes, and others may be at work."""
    started = process_time()
    act()
    return process_time() - started


if __name__ == "__main__":
    main()
