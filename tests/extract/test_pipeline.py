"""The whole line: any text goes through, and everything it says stands in the text."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.gate import check_row
from extract.model import Figure
from extract.pipeline import Extraction, Hints, extract_document
from tests import damage
from tests.extract.reading import document, gap, read_line, read_text

LINES = st.sampled_from(
    [
        "Anytown Safer Partnership Board",
        "Minutes of the meeting held on 18 April 2024",
        "Present: Cllr A Green (Chair)",
        "Insp B Brown, Kent Police",
        "1. Apologies",
        "2. Crime update",
        "2.1 Burglary",
        "",
        "Page 3 of 9",
        "\f",
        "Burglary\t340\t-12%",
        "340",
        "12%",
        "Robbery",
        "as follows:",
        "Burglary fell by 12% to 340, against a target of 300.",
        "• 4 arrests, £40k and 3-5 weeks",
        "Insp Brown said one in four of 1,204 calls",
        "were answered within",
        "10 seconds (up 4.2 points since Q3 2022/23).",
        "(",
        "%",
        "£",
        "-",
        "between 5 and",
        "the rate per 1,000 was",
        "doubled",
    ]
)
TEXTS = st.lists(LINES, max_size=30).map("\n".join)


NUMBERS = st.one_of(
    st.integers(0, 10**7).map(str),
    st.integers(1000, 10**7).map("{:,}".format),
    st.decimals(0, 999, places=2).map("{}%".format),
    st.integers(1, 999).map("£{}k".format),
    st.sampled_from(
        ["twelve", "two hundred and six", "1.2m", "a dozen", "8-10", "1, 204", "two thirds", "half of"]
    ),
)


def row(figure: Figure, text: str) -> dict[str, object]:
    """The cells of a figure that the gate looks at."""
    mention, sentence = figure.mention, figure.sentence
    return {
        "document": "line.txt",
        "figure_id": "line",
        "number_text": text[mention.start : mention.end],
        "sentence": text[sentence.start : sentence.end],
        "char_start": mention.start,
        "char_end": mention.end,
        "value": mention.value,
        "value_high": mention.value_high,
    }


def holds_together(read: Extraction) -> bool:
    """Whether all spans lie in one another and in the text."""
    for figure in read.figures:
        sentence = figure.sentence
        section = read.sections[sentence.section]
        inside = sentence.start <= figure.mention.start < figure.mention.end <= sentence.end
        if not inside or not section.start <= sentence.start < sentence.end <= section.end:
            return False
    starts = [figure.mention.start for figure in read.figures]
    return starts == sorted(set(starts))


@given(st.one_of(st.text(max_size=300), TEXTS))
def test_any_text_is_read(text: str) -> None:
    assert holds_together(read_text(text))


@given(st.text(alphabet="0123456789٣४߁²¼Ⅷ,.%£-–/:()\t\n +kmone", max_size=80))
def test_any_digits_are_read(text: str) -> None:
    assert holds_together(read_text(text))


@given(st.lists(st.one_of(LINES, NUMBERS), max_size=30).map(" ".join))
def test_every_value_stands_in_the_text(text: str) -> None:
    for figure in read_text(text).figures:
        check_row(row(figure, text), text)


@given(
    st.sampled_from(damage.MINUTES),
    st.lists(
        st.builds(damage.Harm, st.sampled_from(damage.KINDS), st.floats(0, 1), st.sampled_from(damage.MARKS)),
        min_size=1,
        max_size=30,
    ),
)
def test_damaged_minutes_are_read(minutes: Path, harms: list[damage.Harm]) -> None:
    text = damage.damaged(minutes.read_text(encoding="utf-8"), harms)
    assert holds_together(read_text(text))


@given(TEXTS)
def test_reading_again_gives_the_same(text: str) -> None:
    assert read_text(text) == read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\n",
        "\f",
        "\t",
        "1.",
        "%",
        "£",
        "-",
        "(",
        "•",
        "a" * 10_000,
        "1 " * 500,
        "(" * 5_000,
        "12%\n" * 2_000,
        "Present:\nAnn Ives    ***    Bo Hart\n",
        "The fund held £200 million m of reserves.",
        "The review was by the Police and Crime Commissioner for",
    ],
)
def test_odd_texts_are_read(text: str) -> None:
    assert holds_together(read_text(text))


INSPECTOR = "The Inspector said that burglary had gone down by 12% over the summer since the"
PAGES = [
    # headings and badges of a meeting page
    (
        f"pdf icon PDF 112 KB\nAdditional documents:\nMinutes:\n{INSPECTOR}\nlast meeting.\n\nRESOLVED - noted.",
        [12],
    ),
    # a page ends inside a sentence
    (f"{INSPECTOR}\n\nPage 4 of 9\n\nlast meeting, with 34 offences.", [12, 34]),
    (f"{INSPECTOR}\n\n4\n\nlast meeting, with 34 offences recorded in all.", [12, 34]),
    # numbered and lettered paragraphs
    ("1. Welcome\nNoted.\n2. Crime\n2.1 Burglary was down 12%.\n2.2 There were 34 arrests.", [12, 34]),
    (
        "3.1 The Board heard that 34 arrests were made.\n3.2 12 people were charged.\n3.3. 9 were cautioned.",
        [34, 12, 9],
    ),
    ("(i) 34 arrests\n(ii) 12 charges\n(iii) 9 cautions", [34, 12, 9]),
    ("1) 34 arrests were made;\n2) 12 were charged.", [34, 12]),
    ("• 34 arrests\n• 12 charges", [34, 12]),
    ("o 34 arrests\no 12 charges", [34, 12]),
    # actions, links and marks
    ("Action: Insp Brown to report on 34 cases by 12 May.\nACTION 3: contact 12 schools", [34, 12]),
    ("For details see https://council.example/id=340&p=12 and 34 leaflets.", [34]),
    ("Total crime (all) 12,345 -4.2%\nViolence 1,234 +3.1%", [12345, 4.2, 1234, 3.1]),
    ("Burglary .......... 34\nRobbery .......... 12", [34, 12]),
    ("See the notes. Burglary fell by 12% [1].", [12]),
    gap("The Chair welcomed all 14 present.", [], reason="who is present is counted"),
]


@pytest.mark.parametrize(("text", "values"), PAGES)
def test_a_noisy_page_gives_its_figures_only(text: str, values: list[float]) -> None:
    assert [r.value for r in read_line(text)] == values


def test_the_text_is_kept_as_it_was() -> None:
    text = "**Burglary** fell by 12%.\nPage 3 of 9\n"
    assert read_text(text).document.text == text


def test_a_figure_does_not_depend_on_what_follows_its_item() -> None:
    page = "1. Crime update\nBurglary fell by 12% to 340.\n"
    assert read_line(page) == read_line(page + "2. Any other business\nThere was none.\n")


@pytest.mark.parametrize(
    ("hints", "board", "day"),
    [
        (Hints(), "Anytown Community Safety Partnership", date(2024, 4, 18)),
        (Hints(board="Other Board"), "Other Board", date(2024, 4, 18)),
        (Hints(date=date(2020, 1, 2)), "Anytown Community Safety Partnership", date(2020, 1, 2)),
    ],
)
def test_what_somebody_says_of_a_document_comes_first(hints: Hints, board: str, day: date) -> None:
    text = "Anytown Community Safety Partnership\nMinutes of the meeting held on 18 April 2024\n"
    meeting = extract_document(document(text), hints).meeting
    assert (meeting.board, meeting.date) == (board, day)
