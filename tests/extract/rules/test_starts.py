"""The quick search for the places of numbers finds what the slow pattern finds."""

from itertools import combinations

import pytest

from extract.rules.numeral import START
from extract.rules.starts import Starts, find_start, small

TEXTS = (
    "Twelve people, 45 calls and £1.2m",
    "rose -4% to 12,500 in 2019/20; a dozen (7) were new",
    "stone, often, none, bone and phone hold no number",
    "ended.12 people of3 calls, by4 and x5 or 6x",
    "İstanbul had TEN and a Hundred",
    "one",
    "",
)


def quick(text: str) -> list[tuple[int, int]]:
    places, position = [], 0
    while match := find_start(text, small(text), position):
        places.append(match.span())
        position = match.end()
    return places


@pytest.mark.parametrize("text", TEXTS)
def test_every_place_is_found(text: str) -> None:
    assert quick(text) == [match.span() for match in START.finditer(text)]


@pytest.mark.parametrize("text", TEXTS)
def test_a_stretch_without_numbers_is_passed_over(text: str) -> None:
    starts = Starts(text)
    for first, last in combinations(range(len(text) + 1), 2):
        assert starts.any_between(first, last) or not START.search(text[first:last])


def test_words_without_numbers_have_no_place_to_start() -> None:
    assert not Starts("stone, often, none and bone").any_between(0, 27)
