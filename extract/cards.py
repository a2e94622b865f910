"""Reads cards: numbers over what they count, as pages that show a year at a glance print them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.cells import Cell, is_empty, is_period, is_value, lines_between

_FEWEST = 3


class Card(NamedTuple):
    """A number and the lines under it that tell what it counts."""

    value: Cell
    lines: tuple[Cell, ...]

    @property
    def label(self) -> str:
        """The lines as one."""
        return " ".join(line.text for line in self.lines)

    def gap(self, text: str) -> int:
        """Count the lines from the number to what it counts."""
        return lines_between(text, self.value, self.lines[0])


def read_cards(text: str, cells: Sequence[Cell]) -> tuple[Card, ...]:
    """Return the cards of a block, none where its numbers stand otherwise.

    The lines of a card stand nearer to its number than to what comes next; nothing is between two cards.
    """
    places = [at for at, cell in enumerate(cells) if is_value(cell)]
    if len(places) < _FEWEST:
        return ()
    ends = [*places[1:], len(cells)]
    cards = [_card(text, cells[at : end + 1], end - at) for at, end in zip(places, ends, strict=True)]
    if cards[-1] is None:
        cards.pop()  # as the number of a page has no lines
    found = tuple(card for card in cards if card)
    if len(found) < len(cards) or len(found) < _FEWEST:
        return ()
    above = [cells[at - 1] for at in places[1 : len(found)]]
    apart = places[0] == 0 or lines_between(text, cells[places[0] - 1], found[0].value) > found[0].gap(text)
    return found if apart and above == [card.lines[-1] for card in found[:-1]] else ()


def _card(text: str, cells: Sequence[Cell], size: int) -> Card | None:
    """Return the card of the first cell, a number; of `size` cells the first may tell what it counts."""
    gaps = [lines_between(text, first, second) for first, second in pairwise(cells)]
    near = next((at for at, gap in enumerate(gaps) if gap > gaps[0]), len(gaps))
    lines = tuple(cells[1 : near + 1])
    if not 0 < len(lines) < size or gaps[0] < 1:
        return None
    return None if any(map(_names_nothing, lines)) else Card(cells[0], lines)


def _names_nothing(line: Cell) -> bool:
    """Whether a line is a mark, or a time and no more."""
    return is_empty(line) or is_period(line.text)
