"""Reads cards: numbers over what they count, as pages that show a year at a glance print them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.cells import Cell, is_empty, is_period, is_value

_FEWEST = 3


class Card(NamedTuple):
    """A number and the lines under it that tell what it counts."""

    value: Cell
    lines: tuple[Cell, ...]

    @property
    def label(self) -> str:
        """The lines as one."""
        return " ".join(line.text for line in self.lines)


def read_cards(text: str, cells: Sequence[Cell]) -> tuple[Card, ...]:
    """Return the cards of a block, none where its numbers stand otherwise.

    A number stands nearer to the lines under it than these do to the next number.
    """
    places = [at for at, cell in enumerate(cells) if is_value(cell)]
    if len(places) < _FEWEST:
        return ()
    ends = [*places[1:], len(cells)]
    cards = [_card(text, cells[at : end + 1], end - at) for at, end in zip(places, ends, strict=True)]
    if cards[-1] is None:
        cards.pop()  # the number of a page
    found = tuple(card for card in cards if card)
    return found if len(found) == len(cards) >= _FEWEST else ()


def _card(text: str, cells: Sequence[Cell], size: int) -> Card | None:
    """Return the card of the first cell, a number; of `size` cells the first may tell what it counts."""
    gaps = [_gap(text, first, second) for first, second in pairwise(cells)]
    near = next((at for at, gap in enumerate(gaps) if gap > gaps[0]), len(gaps))
    lines = tuple(cells[1 : near + 1])
    if (
        not 0 < len(lines) < size
        or gaps[0] < 1
        or any(is_empty(line) or is_period(line.text) for line in lines)
    ):
        return None
    return Card(cells[0], lines)


def _gap(text: str, first: Cell, second: Cell) -> int:
    """Count the lines from one cell to the next."""
    return text.count("\n", first.end, second.start)
