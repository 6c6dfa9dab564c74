"""Who can reach whom along open pairs, in time proportional to what is shut."""

from collections.abc import Sequence

from santa.draw.grid import Grid
from santa.draw.matching import Matching


def gift_components(grid: Grid, among: set[int]) -> list[set[int]]:
    """Split people into groups within which a gift can travel from each to each.

    A gift may pass from an earlier group to a later one, never back.
    """
    return _split(grid.shut, grid.shut_from, among)


def swap_components(grid: Grid, matching: Matching) -> list[set[int]]:
    """Split rows of a full matching into groups within which columns can change hands.

    A pair is part of some full matching just when its row and the owner of its column share a
    group (Dulmage and Mendelsohn), so each group can be drawn on its own.
    """
    ahead = [{matching.row_of[column] for column in shut} for shut in grid.shut]
    behind = [grid.shut_from[column] for column in matching.column_of]
    return _split(ahead, behind, set(range(grid.size)))


def _split(
    ahead: Sequence[set[int]], behind: Sequence[set[int]], among: set[int]
) -> list[set[int]]:
    """Split by a pivot: its own group, what lies before, beside and after."""
    ordered = []
    waiting = [(among, False)]
    while waiting:
        group, is_whole = waiting.pop()
        if is_whole or len(group) < 2:
            ordered.extend([group] if group else [])
            continue
        pivot = sorted(group)[len(group) // 2]
        after, before = _reached(pivot, group, ahead), _reached(pivot, group, behind)
        whole = after & before
        waiting.append((after - whole, False))
        waiting.append((group - after - before, False))
        waiting.append((whole, True))
        waiting.append((before - whole, False))
    return ordered


def _reached(start: int, among: set[int], barred: Sequence[set[int]]) -> set[int]:
    queue, unseen = [start], among - {start}
    for at in queue:
        found = unseen - barred[at]
        unseen -= found
        queue.extend(found)
    return set(queue)
