"""Folded words and the way back to the offsets of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.words import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Burglary fell", "Burglary fell"),
        ("Burglary\nfell", "Burglary fell"),
        ("Burglary  \t fell\r\nagain", "Burglary fell again"),
        ("  fell", " fell"),
        ("", ""),
    ],
)
def test_white_space_is_folded(text: str, folded: str) -> None:
    assert fold(text, 0, len(text)).text == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("the fig-\nure rose", "the figure rose"),
        ("the fig- \n\n  ure rose", "the figure rose"),
        ("a self-\nassessment", "a self-assessment"),
        ("gang-\nrelated crime", "gang-related crime"),
        ("crime -\ndown", "crime - down"),
        ("10-\n17 year olds", "10- 17 year olds"),
        ("Anti-\nSocial", "Anti- Social"),
    ],
)
def test_a_word_that_the_line_parts_is_put_together(text: str, folded: str) -> None:
    words = fold(text, 0, len(text))
    assert words.text == folded
    assert len(words.offsets) == len(folded) + 1
    last = folded.rindex(" ") + 1
    assert text[words.offsets[last]] == folded[last]


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole() -> None:
    text = "First.  Burglary\n\nfell by 12%."
    words = fold(text, 8, len(text))
    start = words.text.index("12%")
    assert text[slice(*words.span(start, start + 3))] == "12%"
    assert words.find(text.index("12%")) == start


def test_a_span_ends_with_its_last_word() -> None:
    words = fold(text := "fell 12%  \n again", 0, len(text))
    assert text[slice(*words.span(5, 8))] == "12%"


@given(st.text(alphabet="ab1%- \n\t\r\f", min_size=1, max_size=60))
def test_every_character_leads_back_to_the_text(text: str) -> None:
    words = fold(text, 0, len(text))
    assert len(words.offsets) == len(words.text) + 1
    for place, char in enumerate(words.text):
        offset = words.offsets[place]
        assert text[offset] == char or (char == " " and text[offset].isspace())
        assert words.find(offset) == place
