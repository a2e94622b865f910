"""Whether numbers in brackets are what two before them differ by: '3 - 1 (+2)', but not '8 - 10 (3)'."""

from collections.abc import Iterable

_MINUS = "-−–"
# Boards reckon wrong now and then.
_MOST_WRONG = 1 / 3


def are_changes(rows: Iterable[tuple[str, str, str]]) -> bool:
    """Whether most of some rows of now, then and a change, as written, tell how much more now is."""
    right = [_tells_change(*row) for row in rows]
    return bool(right) and right.count(False) <= _MOST_WRONG * len(right)


def _tells_change(now: str, then: str, change: str) -> bool:
    told = _whole(change.strip("+−–- "))
    more = _whole(now) - _whole(then)
    if change[:1] in _MINUS and told:
        return more == -told
    return more == told or (change[:1] != "+" and -more == told)


def _whole(number: str) -> int:
    return int(number.replace(",", ""))
