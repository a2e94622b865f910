"""Numbered paragraphs of one long line get lines of their own; other numbers stay where they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.inline_numbers import break_paragraphs
from tests.extract.reading import values

FILL = "It was heard that the wards of the town had each sent in what they knew of it in good time. " * 5
NUMBERED = f"SUMMARY 1 Purpose 1.1 {FILL}1.2 {FILL}2 Replies 2.1 498 came. 2.2 Most were glad."
POINTS = f"The year {FILL}1. 40 fires were put out 2. 31 of them at dawn 3. Most were small"


@pytest.mark.parametrize("text", [NUMBERED, POINTS])
def test_nothing_moves(text: str) -> None:
    assert len(break_paragraphs(text)) == len(text)


def test_paragraphs_and_their_heads_begin_lines() -> None:
    lines = [line.strip() for line in break_paragraphs(NUMBERED).split("\n")]
    assert lines[0] == "SUMMARY"
    assert lines[1] == "Purpose"
    assert lines[-3:] == ["Replies", "498 came.", "Most were glad."]


@pytest.mark.parametrize(("text", "expected"), [(NUMBERED, [498]), (POINTS, [40, 31])])
def test_only_what_they_tell_is_read(text: str, expected: list[float]) -> None:
    assert values(break_paragraphs(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{FILL}Rates were 2.1 Burglary 2.2 Robbery 2.3 Theft {FILL}",  # no sentence ends before them
        f"{FILL}It rose to 3.2. Burglary 3.9. Robbery 3.4. {FILL}",  # they do not count on
        f"{FILL}In May there was 1. In June there were 2. In July there were 3. {FILL}",  # they end sentences
        "1.1 One. 1.2 Two. 1.3 Three.",  # a short line
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert break_paragraphs(text) == text


@given(st.text(alphabet="123. AaB\n", max_size=600))
def test_every_text_keeps_its_width(text: str) -> None:
    assert len(break_paragraphs(text)) == len(text)
