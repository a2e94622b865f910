"""Phrases of a lexicon in running text, over accents, apostrophes, ampersands and line ends."""

import pytest

from extract.phrase_finder import Finder, plain

FINDER = Finder((form, form) for form in ("arson", "drugs and alcohol", "drugs", "women's aid", "café"))


def found(text: str) -> list[tuple[str, str]]:
    hits, letters, start = [], plain(text), 0
    while hit := FINDER.next(letters, start):
        hits.append((text[hit.start - 1 : hit.end - 1], hit.payload))
        start = hit.end
    return hits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arson, ARSON and arson's cost", [("Arson", "arson"), ("ARSON", "arson"), ("arson's", "arson")]),
        ("Drugs & Alcohol", [("Drugs & Alcohol", "drugs and alcohol")]),
        ("drugs and\nalcohol", [("drugs and\nalcohol", "drugs and alcohol")]),
        ("drugs and crime", [("drugs", "drugs")]),
        ("Women’s Aid", [("Women’s Aid", "women's aid")]),
        ("a CAFÉ", [("CAFÉ", "café")]),
        ("parson, arsonist, d'arson", []),
        ("drugs     and alcohol", [("drugs", "drugs")]),
        ("İ arson", [("arson", "arson")]),
    ],
)
def test_the_longest_phrase_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_plain_letters_stand_where_the_text_has_them() -> None:
    text = "İstanbul’s café_bar"
    assert len(plain(text)) == len(text) + 1
