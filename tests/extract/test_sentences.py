"""Where sentences, bullets and tables begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.sections import split_sections
from extract.sentences import split_sentences
from tests.extract.reading import document


def split(text: str) -> list[str]:
    made = document(text)
    return [" ".join(text[s.start : s.end].split()) for s in split_sentences(made, split_sections(made))]


def kinds(text: str) -> list[str]:
    made = document(text)
    return [s.kind.value for s in split_sentences(made, split_sections(made))]


APART = [
    ("Burglary fell. Robbery rose.", ["Burglary fell.", "Robbery rose."]),
    ("Burglary fell by 3.5%. Robbery rose.", ["Burglary fell by 3.5%.", "Robbery rose."]),
    ('He said "it fell." She agreed.', ['He said "it fell."', "She agreed."]),
    ("Burglary fell this year.The Board was glad.", ["Burglary fell this year.", "The Board was glad."]),
    ("It closed at 4 p.m. The Chair left.", ["It closed at 4 p.m.", "The Chair left."]),
    ("Did it fall? It did! 12 shops closed.", ["Did it fall?", "It did!", "12 shops closed."]),
    ("It fell. £40,000 was saved.", ["It fell.", "£40,000 was saved."]),
    (
        "• Burglary fell by 3% overall.\n• Robbery rose by 4% overall.",
        ["• Burglary fell by 3% overall.", "• Robbery rose by 4% overall."],
    ),
    (
        "(a) Burglary fell by 3%;\n(b) Robbery rose by 4%.",
        ["(a) Burglary fell by 3%;", "(b) Robbery rose by 4%."],
    ),
]
TOGETHER = [
    "Number of patrols in the month:\n6.8",
    "Insp. Brown and Cllr. Green met Mr. Black at St. Mary's.",
    "Offences, e.g. theft, fell by 3.5% vs. last year.",
    "Dr. A. White of the I.D.V.A. service spoke.",
    "The no. 4 bus route saw approx. 30 assaults.",
    "Across the county domestic burglary fell by\n12% in the year to the end of March, which was welcomed.",
    "The Inspector told members that across the whole of the county there were\n\n1,240 thefts, which was welcomed.",
    "There were 12 thefts from M.P.V. 14 in all were reported.",
    "The Chief Superintendent told the partnership that the number of offences had\n\nfallen by 12% in the year to March.",
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_sentences_are_parted(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize("text", TOGETHER)
def test_a_sentence_stays_whole(text: str) -> None:
    assert split(text) == [" ".join(text.split())]


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The Borough Commander reported to the members that robbery had\n"
        "fallen by 12 per cent over the summer months, and that knife crime\n"
        "had fallen by a further 4 per cent. He was thanked by the Chair for\n"
        "the report and for the work of his officers."
    )
    assert [s.split()[-1] for s in split(text)] == ["cent.", "officers."]


@pytest.mark.parametrize(
    "text",
    [
        "Burglary\n340\nRobbery\n12\nArson\n7",
        "Burglary\t340\nRobbery\t12",
        "Offence 2022 2023\nBurglary 340 312\nRobbery 12 15",
        "Burglary: 340\nRobbery: 12",
        "| Offence | Year to March 2021 | Year to March 2022 |\n| Theft from a motor vehicle abroad | 340 | 312 |",
    ],
)
def test_short_lines_with_numbers_are_one_table(text: str) -> None:
    assert kinds(text) == ["table"]


def test_a_page_set_wide_is_prose() -> None:
    text = (
        "10 minute calls   -   81% of these were met in the wards,  which is  one\n"
        "    point less than in May.   Thefts  fell by  12%.\n\n"
        "    Visits   -   40%  of the homes were seen,   of which most  had  no\n"
        "    alarm.   Of these  12  are let."
    )
    assert set(kinds(text)) == {"prose"}


@pytest.mark.parametrize(
    "text",
    [
        "Offence and place of it            Target     2022     2023\nTheft from a motor vehicle abroad  100        340      312",
        "Offence            Target     June     July\nTheft in 10 wards    100        340      312\nArson     4      5      6",
    ],
)
def test_rows_of_a_wide_table_are_no_paragraph(text: str) -> None:
    assert kinds(text) == ["table"]


def test_values_parted_by_strokes_are_told() -> None:
    assert (
        kinds("Reduce arson\nBaseline 340 / June 312 / July 290\n\nReduce theft\nBaseline 12 / June 9")
        == ["prose"] * 4
    )


@pytest.mark.parametrize(
    "text",
    ["Burglary fell by 12%.\nRobbery rose by 4%.", "Noted\nAgreed\nClosed", "340 burglaries were recorded"],
)
def test_other_lines_are_prose(text: str) -> None:
    assert set(kinds(text)) == {"prose"}


def test_a_heading_is_a_sentence_of_its_own() -> None:
    assert kinds("1. Crime update\nBurglary fell by 12%.") == ["heading", "prose"]


def test_a_lead_with_a_colon_belongs_to_its_table() -> None:
    text = "The offences recorded in the quarter were as follows:\nBurglary\n340\nRobbery\n12\n"
    assert kinds(text) == ["table"]
    assert split(text)[0].startswith("The offences recorded")


LINES = st.sampled_from(
    [
        "1. Apologies",
        "2. Crime update",
        "Burglary fell by 12%. Robbery rose.",
        "340",
        "Burglary\t340\t12",
        "• 4 arrests",
        "as follows:",
        "",
        "the number of offences had fallen in",
        "HATE CRIME",
        "Insp. Brown said so",
        "- 12%",
        "\f",
        "and rose again.",
        "Robbery 12",
        "e.g.",
        ". . .",
    ]
)


@given(st.one_of(st.lists(LINES, max_size=25).map("\n".join), st.text(max_size=120)))
def test_sentences_are_in_order_and_inside_their_section(text: str) -> None:
    made = document(text)
    sections = split_sections(made)
    sentences = split_sentences(made, sections)
    assert all(a.end <= b.start for a, b in pairwise(sentences))
    for sentence in sentences:
        section = sections[sentence.section]
        assert section.start <= sentence.start < sentence.end <= section.end


@given(st.lists(LINES, max_size=25).map("\n".join))
def test_every_word_is_in_a_sentence(text: str) -> None:
    made = document(text)
    kept = list(text)
    for sentence in split_sentences(made, split_sections(made)):
        kept[sentence.start : sentence.end] = " " * (sentence.end - sentence.start)
    assert not "".join(kept).strip()
