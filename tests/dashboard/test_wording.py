from typing import Any

import pandas as pd
import pytest

from dashboard import wording
from tests.dashboard.rows import PLAIN


def row(**said: Any) -> dict[str, Any]:
    return {
        **PLAIN,
        "meeting_date": pd.Timestamp("2024-04-10"),
        "period": "",
        "unit": "count",
        "kind": "count",
        **said,
    }


FALL = {"kind": "percent_change", "unit": "percent", "direction": "decrease"}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({**FALL, "value": 9.0}, "down 9%"),
        ({**FALL, "value": 9.0, "period": "since April"}, "down 9% since April"),
        ({**FALL, "value": 8.0, "qualifier": "approximate"}, "down about 8%"),
        ({**FALL, "value": 9.0, "baseline": "compared with last year"}, "down 9% compared with last year"),
        ({**FALL, "value": 9.0, "direction": "increase"}, "up 9%"),
        ({**FALL, "value": 9.0, "direction": None}, "changed by 9%"),
        ({"value": 1287.0}, "1,287"),
        ({"value": 393.0, "period": "2020/21"}, "393 (2020/21)"),
        ({"value": 393.0, "period": "2020/21", "period_basis": "meeting"}, "393"),
        ({"value": 42.0, "period": "To date"}, "42 to date"),
        ({"value": 42.0, "period": "April 2012"}, "42 (April 2012)"),
        ({"value": 16.0, "period": "Three years ago"}, "16 (three years ago)"),
        ({"value": 235.0, "status": "target"}, "target: 235"),
        ({"value": 8.0, "value_high": 10.0, "qualifier": "range"}, "8 to 10"),
        ({"value": 40000.0, "unit": "GBP", "kind": "amount"}, "£40,000"),
        ({"value": 48.0, "unit": "hours", "qualifier": "at_most"}, "at most 48 hours"),
        ({"value": 1.0, "unit": "weeks", "kind": "duration"}, "1 week"),
        (
            {"value": 0.19, "unit": "points", "kind": "change", "direction": "decrease"},
            "down 0.19 percentage points",
        ),
    ],
)
def test_figure_is_said_as_carefully_as_the_minutes_do(said: dict[str, Any], words: str) -> None:
    assert wording.said(row(**said)) == words


@pytest.mark.parametrize(
    ("said", "signed", "drawn"),
    [
        ({**FALL, "value": 9.0}, "−9%", -9.0),
        ({**FALL, "value": 9.0, "direction": "increase"}, "+9%", 9.0),
        ({"value": 76.0}, "76", 76.0),
        ({"value": 76.0, "direction": "decrease"}, "76", 76.0),
    ],
)
def test_only_a_rise_or_fall_has_a_sign(said: dict[str, Any], signed: str, drawn: float) -> None:
    assert (wording.signed(row(**said)), wording.signed_value(row(**said))) == (signed, drawn)


@pytest.mark.parametrize("missing", [None, "", float("nan"), pd.NaT, pd.NA])
def test_missing_is_known_in_every_dress(missing: object) -> None:
    assert not wording.known(missing)
    assert wording.text(missing) == ""


@pytest.mark.parametrize(
    ("number", "title", "words"),
    [("2.1", "Crime", "2.1 Crime"), ("", "Crime", "Crime"), ("3", "", "item 3"), ("", "", "no agenda item")],
)
def test_item_is_named_by_what_there_is(number: str, title: str, words: str) -> None:
    assert wording.item(row(item_no=number, item_title=title)) == words


def test_citation_names_everything_needed_to_find_the_sentence() -> None:
    cited = wording.citation(row(page=4, sentence="Compliance was\n60%  last quarter."))
    assert cited == (
        "“Compliance was 60% last quarter.” (Milltown Safety Board, minutes of 10 April 2024, 3 Crime, "
        "page 4; april.txt, reference f.)"
    )


def test_unnamed_measure_and_agency_are_said_to_be_so() -> None:
    unnamed = row(measure="", agency=None)
    assert (wording.measure(unnamed), wording.agency(unnamed)) == ("Measure not named", "Agency not named")
