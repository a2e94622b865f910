"""Items and headed parts: found in sequence, covering the text, and not made of counts."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.model import Document, Heading
from extract.sections import split_sections
from tests.extract.reading import document

BODY = "The Chair thanked officers for the report, and members asked about the plans for the winter."


def titles(text: str) -> list[tuple[str | None, str | None]]:
    return [(s.item_no, s.title) for s in split_sections(document(text))[1:]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"1. Apologies\n{BODY}\n2. Crime update\n{BODY}", [("1", "Apologies"), ("2", "Crime update")]),
        (f"1 Apologies\n{BODY}\n2 Crime update\n{BODY}", [("1", "Apologies"), ("2", "Crime update")]),
        (f"1.\nApologies\n{BODY}\n2.\nCrime update\n{BODY}", [("1", "Apologies"), ("2", "Crime update")]),
        (f"1. APOLOGIES\n{BODY}\n1.1 Crime update\n{BODY}", [("1", "APOLOGIES"), ("1.1", "Crime update")]),
        (f"Item 1: Apologies\n{BODY}\nItem 2: Crime\n{BODY}", [("1", "Apologies"), ("2", "Crime")]),
        (f"Item 9 - Crime update\n{BODY}", [("9", "Crime update")]),
        (f"1. Crime\n{BODY}\n2. Victims\n40 were called, {BODY}", [("1", "Crime"), ("2", "Victims")]),
        (f"CSP/12/24\nApologies\n{BODY}", [("CSP/12/24", "Apologies")]),
        (f"14/24 APOLOGIES\n{BODY}", [("14/24", "APOLOGIES")]),
        (
            f"1 - Apologies\n2 - Crime\n3 - Fires\n{BODY}",
            [("1", "Apologies"), ("2", "Crime"), ("3", "Fires")],
        ),
        (f"A. Apologies\n{BODY}\nB. Crime update\n{BODY}", [("A", "Apologies"), ("B", "Crime update")]),
        (f"{BODY}\n\nCRIME UPDATE\n{BODY}", [(None, "CRIME UPDATE")]),
        (f"{BODY}\n\nCrime and Disorder Update\n{BODY}", [(None, "Crime and Disorder Update")]),
    ],
)
def test_headings_are_found(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "32 cameras in the park were mended.",
        "45 warrants were executed",
        "45. Warrants in the period",
        "Burglary fell by 12%.",
        "Burglary\t340",
        "- 4 arrests",
        "340",
        "The Board noted the report",
        "1.2 In Abbey 81% of the fires\n\nwere of rubbish.",
        # the first lines of paragraphs
        "\nThe Chief Inspector, Anytown Division, spoke. She",
        "1.3 Anytown Homes lets 4,010 flats in eleven blocks. The Safe Homes\nAct covers these.",
        "2. In the summer months crews of the Anytown station attended 240 incidents across the East\nDivision.",
        # the heads of columns
        "\nTarget     June     July     August",
        "\nThe Youth Offending Service Manager presented the Plan and reminded the Panel\nthat",
        "\nNote of the Meeting of the Anytown Safety Board in",
        # one of a list, and entries that count before they name
        "5) Working with others on the main themes of the plan;",
        "8 – Calls\n7 – Violence\n18 – Road Collisions (minor)\n2- Fraud",
        "1.3 For the year the committee gave £748,300\navailable to it.",
    ],
)
def test_counts_and_sentences_are_no_headings(line: str) -> None:
    assert titles(f"1. Crime update\n{BODY}\n{line}\n{BODY}") == [("1", "Crime update")]


def test_years_over_one_another_head_columns_and_no_item() -> None:
    assert titles(f"1. Crime update\n{BODY}\n13/14\n14/15\nIncidents\n40\n50\n") == [("1", "Crime update")]
    assert titles(f"13/19\nCrime update\n{BODY}\n14/19\nFires\n{BODY}") == [
        ("13/19", "Crime update"),
        ("14/19", "Fires"),
    ]


def test_headings_the_file_marks_are_taken_at_their_level() -> None:
    text = f"Summary\n{BODY}\nDetail\n{BODY}"
    marks = tuple(
        Heading(start=text.index(w), end=text.index(w) + len(w), level=n)
        for w, n in (("Summary", 1), ("Detail", 2))
    )
    sections = split_sections(Document(source="a", text=text, sha256="0", headings=marks))
    assert [(s.title, s.level) for s in sections[1:]] == [("Summary", 1), ("Detail", 2)]


def test_the_front_stands_before_the_first_item() -> None:
    front, first = split_sections(document(f"Anytown Partnership\n1. Apologies\n{BODY}"))
    assert (front.start, front.end, front.title) == (0, first.start, None)


def test_an_empty_text_has_one_empty_section() -> None:
    assert [(s.start, s.end) for s in split_sections(document(""))] == [(0, 0)]


LINES = st.sampled_from(
    [
        "1. Apologies",
        "2 Crime update",
        "2.1 Burglary",
        "CSP/1/24",
        "340",
        "HATE CRIME",
        BODY,
        "Burglary\t340",
        "",
        "Item 9 Fire",
        "4.",
        "\f",
        "- 12%",
        "Page 3",
        "A. Fire",
    ]
)


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_sections_cover_the_text_without_overlap(text: str) -> None:
    sections = split_sections(document(text))
    assert sections[0].start == 0
    assert sections[-1].end == len(text)
    assert all(a.end == b.start for a, b in pairwise(sections))
    assert all(s.start <= s.body <= s.end for s in sections)
