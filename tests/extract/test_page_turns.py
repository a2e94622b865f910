"""The foot and head of a page within a sentence are blanked; lines of tables, lists and heads stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.page_turns import find_page_turns
from tests.extract.reading import read_line

# longer than the head of a document
HEAD = "Arden Borough Council\n\n" + "The board met and talked about crime in the town.\n" * 11
FIRST = "The Inspector said that burglaries in the district had come"
LAST = "down to 40 in the quarter."


def blanked(between: str, *, first: str = FIRST, last: str = LAST) -> list[str]:
    text = f"{HEAD}\n{first}\n{between}\n{last}\n"
    return [text[start:end].strip() for start, end in find_page_turns(text)]


@pytest.mark.parametrize(
    "turn",
    [
        ["Page 3 of 12"],
        ["Arden Safety Board 14 March 2019", "3"],
        ["3", "Arden Safety Board 14 March 2019"],
        ["Page 3", "CRIME AND DISORDER SCRUTINY PANEL 14 MARCH 2019"],
        ["Strategic Assessment 2018/19 | 4"],
        ["4 | P a g e", "South Arden Safety Partnership"],
        ["OFFICIAL: NONE", "3"],
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_foot_and_head_of_a_page_within_a_sentence_are_found(turn: list[str], gap: str) -> None:
    assert blanked(gap + gap.join(turn) + gap) == turn


def test_a_title_that_comes_again_is_the_head_of_a_page() -> None:
    text = f"{HEAD}\n{FIRST}\n\nHart Homes Tenants\n\n{LAST}\n\nHart Homes Tenants\n\nIt was noted.\n"
    assert [text[start:end] for start, end in find_page_turns(text)] == ["Hart Homes Tenants"]


def test_the_numbers_of_other_pages_beside_the_same_head_are_found_too() -> None:
    text = f"{HEAD}\n{FIRST}\nArden Safety Board 1.2.20\n1\n{LAST}\n\nArden Safety Board 1.2.20\n2\nIt met.\n"
    assert [text[start:end] for start, end in find_page_turns(text)][-1] == "2"


@pytest.mark.parametrize(
    ("first", "between", "last"),
    [
        (f"{FIRST} down.", "Arden Safety Board 14 March 2019", LAST),  # the sentence has ended
        (FIRST, "Arden Safety Board 14 March 2019", "Burglary fell to 40."),  # another begins
        (FIRST, "Target\n40", LAST),  # the cells of a table
        (
            "Present: Ms A Hart of Arden Homes, Mr B Ives of Refuge and",
            "Ms C Lowe, Arden Safety Board",
            "by phone",
        ),
        (FIRST, "RESOLVED: That", "the report be noted"),
    ],
)
def test_other_short_lines_stay(first: str, between: str, last: str) -> None:
    assert blanked(between, first=first, last=last) == []


def test_the_lines_of_a_head_stay() -> None:
    assert (
        find_page_turns(
            f"Minutes of the meeting of the Arden Fire and Rescue\nAuthority Board\nheld on 1 May\n{FIRST}"
        )
        == []
    )


def test_a_figure_is_read_over_the_turn_of_a_page() -> None:
    text = f"{HEAD}\n{FIRST}\n\nArden Safety Board 14 March 2019\n\n3\n\n{LAST}\n"
    assert [(float(row.value), row.measure) for row in read_line(text)] == [(40.0, "burglaries")]


@given(
    st.lists(
        st.sampled_from([FIRST, LAST, "3", "Page 2", "Arden Safety Board", "", "\u2028", "a" * 90]),
        max_size=20,
    )
)
def test_spans_are_lines_in_order(lines: list[str]) -> None:
    text = HEAD + "\n".join(lines)
    spans = find_page_turns(text)
    assert spans == sorted(set(spans))
    assert all("\n" not in text[start:end] for start, end in spans)
