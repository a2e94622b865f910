"""Figures with all that is said of them, in a whole page of minutes."""

from datetime import date

import pytest

from extract.model import Figure
from extract.pipeline import Extraction
from extract.vocabulary import Basis, PeriodBasis, Status, Theme
from tests.extract.reading import read_text

PAGE = """Anytown Community Safety Partnership
Minutes of the meeting held on 18 April 2024

Present: Superintendent B Brown, Kent Police
D White, Kent Fire and Rescue Service

1. Apologies
There were none.

2. Domestic abuse
Superintendent Brown reported that there had been 340 referrals since April, an increase of 12% compared with the same period last year. Of these, 40 were repeat cases in Castle ward.

3. Fire safety
D White advised that deliberate fires had fallen by 9% in 2023/24. The service had carried out 1,204 home visits against a target of 1,000.

4. Date of next meeting
18 July 2024 at 10.30 am in Committee Room 2.
"""


@pytest.fixture(scope="module")
def page() -> Extraction:
    return read_text(PAGE)


@pytest.fixture(scope="module")
def figures(page: Extraction) -> dict[str, Figure]:
    return {PAGE[f.mention.start : f.mention.end]: f for f in page.figures}


def test_every_figure_is_found_in_order_and_nothing_else(figures: dict[str, Figure]) -> None:
    assert list(figures) == ["340", "12%", "40", "9%", "1,204", "1,000"]


def test_every_figure_stands_in_its_sentence(page: Extraction) -> None:
    for figure in page.figures:
        assert figure.sentence in page.sentences
        assert figure.sentence.start <= figure.mention.start < figure.mention.end <= figure.sentence.end


@pytest.mark.parametrize(
    ("number", "theme", "basis"),
    [
        ("340", Theme.DOMESTIC_ABUSE, Basis.ITEM),
        ("9%", Theme.FIRE_SAFETY, Basis.SENTENCE),
        ("1,204", Theme.FIRE_SAFETY, Basis.ITEM),
    ],
)
def test_a_figure_has_a_theme_and_says_whence(
    figures: dict[str, Figure], number: str, theme: Theme, basis: Basis
) -> None:
    assert (figures[number].theme, figures[number].theme_basis) == (theme, basis)


@pytest.mark.parametrize(
    ("number", "agency"), [("340", "Kent Police"), ("9%", "Kent Fire and Rescue Service")]
)
def test_a_figure_is_its_speakers(figures: dict[str, Figure], number: str, agency: str) -> None:
    assert (figures[number].agency, figures[number].agency_basis) == (agency, Basis.SPEAKER)


def test_a_figure_has_a_period_and_a_baseline(figures: dict[str, Figure]) -> None:
    period = figures["12%"].period
    assert period is not None
    assert (period.text, period.start, period.basis) == ("since April", date(2024, 4, 1), PeriodBasis.STATED)
    assert figures["12%"].baseline == "the same period last year"
    assert figures["340"].baseline is None


def test_a_figure_has_a_place(figures: dict[str, Figure]) -> None:
    assert (figures["40"].area, figures["340"].area) == ("Castle ward", None)


def test_target_and_actual_are_told_apart(figures: dict[str, Figure]) -> None:
    assert (figures["1,204"].status, figures["1,000"].status) == (Status.ACTUAL, Status.TARGET)


def test_what_was_measured_last_is_carried_through_its_item_only() -> None:
    text = "1. Crime update\nThere were 340 burglaries. It had been 290.\n2. Other matters\nIt had been 12.\n"
    assert [f.measure for f in read_text(text).figures] == ["burglaries", "burglaries", None]


def test_headings_give_no_figures() -> None:
    assert [f.measure for f in read_text("1. Review of 40 Closures\nThere were 3 fires.\n").figures] == [
        "fires"
    ]
