"""Numbers that number lines are blanked where they count on; counts at the beginnings of lines stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.numbering import find_numbering, without_numbering
from tests.extract.reading import document, read_line


def numbers(text: str) -> list[str]:
    return [text[start:end] for start, end in find_numbering(text)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["4.1 The first", "4.2 The second"], ["4.1", "4.2"]),
        (["1. Welcome", "2. Minutes", "3. Any other business"], ["1.", "2.", "3."]),
        (["17/24 Report", "17/24.1 The manager spoke", "17/24.2 Fires had fallen"], ["17/24.1", "17/24.2"]),
        (["17/24 Report", "17/25 Next meeting"], ["17/24", "17/25"]),
        (["AF(2)31/07 POLICE", "AF(2)32/07 FIRE"], ["AF(2)31/07", "AF(2)32/07"]),
        (
            [
                "*O&S(E) 44",
                "Apologies",
                "*O&S(E) 44",
                "None.",
                "*O&S(E) 45",
                "Police",
                "*O&S(E) 45",
                "Noted.",
            ],
            ["*O&S(E) 44", "*O&S(E) 44", "*O&S(E) 45", "*O&S(E) 45"],
        ),
        (["CSP.9 Police", "CSP.10 Fire"], ["CSP.9", "CSP.10"]),
        (["182\tMINUTES", "183\tCRIME AND DISORDER"], ["182", "183"]),
        (["4.1", "Burglary had fallen.", "4.2", "Arson had not."], ["4.1", "4.2"]),
        (["2.9Reduce thefts", "2.10Reduce fires"], ["2.9", "2.10"]),
        (["2.1Total crime rose.", "2.2Robbery fell."], ["2.1", "2.2"]),
        (["2.9 The ninth", "2.10 The tenth", "3.1 Another part"], ["2.9", "2.10", "3.1"]),
    ],
)
def test_what_counts_on_from_line_to_line_numbers_the_lines(lines: list[str], expected: list[str]) -> None:
    assert numbers("\n\n".join(lines)) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["12 Burglaries", "13 Robberies"],
        ["5 towns took part.", "6 towns did not.", "7 towns were asked."],
        ["Burglary", "4", "5", "6", "Robbery"],
        ["-5", "Wallasey", "-6", "Heswall"],
        ["Q1 Burglary", "Q2 Burglary", "Q3 Burglary"],
        ["PC 44 Police", "PC 44 Fire"],
        ["84 Offences", "71 Offences", "19 Assaults"],
        ["4.1 Rates of theft", "3.9 Rates of arson"],
    ],
)
def test_counts_at_the_beginnings_of_lines_stay(lines: list[str]) -> None:
    assert numbers("\n".join(lines)) == []


def test_numbers_apart_from_titles_count_on_over_other_numbers() -> None:
    part = ["Fires fell.", "12 Burglaries", "Thefts rose.", "Dogs barked."]
    assert numbers("\n\n".join(["88  Plan", *part, "89  Date of next meeting", *part])) == ["88", "89"]
    assert numbers("\n\n".join(["88  Burglaries", "89  Robberies", *part])) == []


def test_a_numbered_paragraph_keeps_its_figures() -> None:
    text = "17/1.1 There were 26 fires.\n\n17/1.2 There were 31 rescues.\n"
    assert [(reading.number, reading.measure) for reading in read_line(text)] == [
        ("26", "fires"),
        ("31", "rescues"),
    ]


@given(st.text(alphabet="0123456789./ACSP()\t\n abé"))
def test_nothing_moves(text: str) -> None:
    blanked = without_numbering(document(text)).text
    assert len(blanked) == len(text)
    assert all(new in (old, " ") for new, old in zip(blanked, text, strict=True))
