"""What the numbers of a table are counted in, told once for all of them: '£000', '(£m)', 'in £ millions'."""

import re
from collections.abc import Iterator, Sequence

THOUSAND = 1_000
MILLION = 1_000_000

_IN_THOUSANDS = r"['’‘]?000(?:['’]?s)?(?!\d|[,.]\d)|k(?![a-z])|thousands?\b"
_IN_MILLIONS = r"(?:mn?|millions?)(?![a-z])"
# A currency and a scale with no number between.
_MARK = re.compile(
    rf"(?P<sign>[£€])\s?(?:(?P<thousand>{_IN_THOUSANDS})|(?P<million>{_IN_MILLIONS}))", re.IGNORECASE
)
# A mark alone in its line or cell.
_ALONE = re.compile(
    rf"(?:^|\s\s|[\t|])\s*\(?(?P<mark>£|[£€]\s?(?:{_IN_THOUSANDS}|{_IN_MILLIONS}))\)?\s*(?=$|\s\s|[\t|])",
    re.IGNORECASE | re.MULTILINE,
)
# Pounds as they are.
_POUNDS = re.compile(r"\(£s?\)|(?:^|\s)£(?=\s|$)|\bin\s£(?!\d|k|m|0)")
# Columns that are in no money, whatever the others are in.
_NO_MONEY = re.compile(
    r"%|\bper\s?cent|\b(?:fte|wte|posts?|staff|headcount|numbers?|nos?\.?|count|ratio|days|hours)(?!\w)",
    re.IGNORECASE,
)


def scale_of(head: str, label: str) -> tuple[str, int] | None:
    """Return the currency and the scale of a number by its column's head, else by its row's label."""
    match = _MARK.search(head) or (None if _NO_MONEY.search(head) else _MARK.search(label))
    if match:
        return match["sign"], _scale(match)
    return ("£", 1) if _POUNDS.search(f"{head} {label}") else None


def mark_of(text: str, lead: str, heads: Sequence[str]) -> str | None:
    """Return the mark that holds for all of a table: alone in its `text` or in the words that lead to it.

    One that heads a column is of that column alone.
    """
    alone, told = _ALONE.search(text), _MARK.search(lead)
    mark = alone["mark"] if alone else told.group() if told else None
    return None if mark and any(mark in head for head in heads) else mark


def with_mark(head: str, mark: str) -> str:
    """Add the mark of a table to a column's head, but not to one of posts or percentages."""
    return head if mark in head or _NO_MONEY.search(head) else f"{head} ({mark})".strip()


def is_mark(cell: str) -> bool:
    """Whether a cell says only in what currency and scale its column is: '£', '£000'."""
    return cell in ("£", "€") or _MARK.fullmatch(cell) is not None


def scales_told(text: str) -> Iterator[int]:
    """Yield every scale that a text tells without a number."""
    return map(_scale, _MARK.finditer(text))


def _scale(match: re.Match[str]) -> int:
    return THOUSAND if match["thousand"] else MILLION
