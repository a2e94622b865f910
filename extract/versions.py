"""Whether two documents are the same minutes: in another format, or as draft and as approved.

Told by board, date and shared runs of words; an item's own page is told from the whole minutes.
"""

from collections.abc import Iterator
from datetime import date
from enum import Enum, auto
from typing import Final

from rapidfuzz.fuzz import ratio

from extract.model import Frozen

_RUN: Final = 4  # words that must follow one another
_SAME: Final = (
    0.5  # of the shorter text's runs: an approved version or a recognised scan shares more than that
)
_PART: Final = 0.6  # of the longer text's length: below, the shorter is a part
_BOARD: Final = 90  # likeness of two names, of 100
_HEAD: Final = 600  # characters within which minutes call themselves a draft


class Relation(Enum):
    """How a new document stands to one that is there."""

    OTHER = auto()
    REPLACES = auto()
    IS_PART = auto()
    IS_DRAFT = auto()


class Version(Frozen):
    """What two documents are compared by."""

    document: str
    board: str | None
    date: date | None
    text: str


def relate(new: Version, old: Version) -> Relation:
    """Return whether the new document is of the same minutes as the old, and which of the two is to stay."""
    if new.date != old.date or not _same_board(new.board, old.board):
        return Relation.OTHER
    mine, theirs = set(_runs(new.text)), set(_runs(old.text))
    if not mine or not theirs or len(mine & theirs) < _SAME * min(len(mine), len(theirs)):
        return Relation.OTHER
    if len(mine) < _PART * len(theirs):
        return Relation.IS_PART
    if _is_draft(new.text) and not _is_draft(old.text):
        return Relation.IS_DRAFT
    return Relation.REPLACES


def _same_board(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    return ratio(one.casefold(), other.casefold()) >= _BOARD


def _runs(text: str) -> Iterator[int]:
    words = ["".join(filter(str.isalnum, word)) for word in text.casefold().split()]
    words = [word for word in words if word]
    return (hash(tuple(words[index : index + _RUN])) for index in range(len(words) - _RUN + 1))


def _is_draft(text: str) -> bool:
    return "draft" in text[:_HEAD].casefold().split()
