"""A selection keeps the right rows, survives the URL, and refuses what it does not know."""

from urllib.parse import parse_qs

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.selection import (
    AGENCY_NOT_NAMED,
    Selection,
    apply,
    describe,
    from_params,
    matches,
    meeting_id,
    meeting_ids,
    rejected_params,
    to_params,
    to_query,
)
from extract.vocabulary import Kind, Status, Theme
from tests.synthetic import make_figures

FRAME = make_figures(600, seed=3, meetings_a_board=5)
DAY = pd.Timestamp("2004-04-20")
BOARD = "Alderbury Community Safety Partnership"
DOCUMENT = "2004-04-20-alderbury-community-safety-partnership.txt"


def test_an_empty_selection_is_the_frame_itself() -> None:
    assert apply(FRAME, Selection()) is FRAME


@pytest.mark.parametrize(
    ("selection", "column", "kept"),
    [
        (Selection(themes=(Theme.FIRE_SAFETY,)), "theme", {"Fire safety"}),
        (Selection(themes=(Theme.FIRE_SAFETY, Theme.YOUTH)), "theme", {"Fire safety", "Youth justice"}),
        (Selection(kinds=(Kind.AMOUNT,)), "kind", {"amount"}),
        (Selection(statuses=(Status.TARGET,)), "status", {"target"}),
        (Selection(agencies=("Probation Service",)), "agency", {"Probation Service"}),
        (Selection(boards=(BOARD,)), "board", {BOARD}),
        (Selection(meetings=(DOCUMENT,)), "document", {DOCUMENT}),
        (Selection(meetings=(f"2004-04-20 {BOARD}",)), "document", {DOCUMENT}),
        (Selection(meetings=("2004-04-20",)), "meeting_date", {DAY}),
        (Selection(text="FIRE visits"), "measure", {"home fire safety visits"}),
        (Selection(text="castle robbery"), "measure", {"robbery offences"}),
    ],
)
def test_only_rows_of_the_selection_stay(selection: Selection, column: str, kept: set[object]) -> None:
    rows = apply(FRAME, selection)
    assert set(rows[column]) == kept
    assert len(rows) == matches(FRAME, selection).sum() < len(FRAME)


@pytest.mark.parametrize(
    "selection",
    [Selection(boards=("Elsewhere",)), Selection(meetings=("1999-01-01",)), Selection(text="(burg|rob")],
)
def test_nothing_that_fits_is_no_rows(selection: Selection) -> None:
    assert apply(FRAME, selection).empty


def test_figures_without_agency_can_be_asked_for() -> None:
    rows = apply(FRAME, Selection(agencies=(AGENCY_NOT_NAMED, "Probation Service")))
    assert rows["agency"].isna().any()
    assert set(rows["agency"].dropna()) == {"Probation Service"}


def test_all_choices_must_hold_together() -> None:
    selection = Selection(themes=(Theme.REOFFENDING,), statuses=(Status.TARGET,), meetings=("2004-04-20",))
    rows = apply(FRAME, selection)
    expected = FRAME.query("theme == @Theme.REOFFENDING and status == 'target' and meeting_date == @DAY")
    pd.testing.assert_frame_equal(rows, expected)


def test_meetings_are_listed_latest_first_under_readable_names() -> None:
    meetings = meeting_ids(FRAME)
    days = [document[:10] for document in meetings.values()]
    assert days == sorted(days, reverse=True)
    assert set(meetings.values()) == set(FRAME["document"])
    assert meetings[meeting_id(BOARD, DAY, DOCUMENT)] == DOCUMENT


def test_a_meeting_without_date_is_named_by_its_document() -> None:
    frame = FRAME.head(3).assign(meeting_date=pd.NaT)
    assert list(meeting_ids(frame)) == [str(frame["document"].iloc[0])]


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_SELECTIONS = st.builds(
    Selection,
    boards=st.lists(_TEXT).map(tuple),
    meetings=st.lists(_TEXT).map(tuple),
    themes=st.lists(st.sampled_from(list(Theme))).map(tuple),
    agencies=st.lists(_TEXT).map(tuple),
    kinds=st.lists(st.sampled_from(list(Kind))).map(tuple),
    statuses=st.lists(st.sampled_from(list(Status))).map(tuple),
    text=_TEXT,
)


@given(_SELECTIONS)
def test_a_selection_survives_the_url(selection: Selection) -> None:
    assert from_params(to_params(selection)) == selection
    assert from_params(parse_qs(to_query(selection))) == selection


@given(st.dictionaries(_TEXT, st.one_of(_TEXT, st.lists(_TEXT))))
def test_any_parameters_give_a_selection(params: dict[str, str | list[str]]) -> None:
    assert isinstance(from_params(params), Selection)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"theme": "Fire safety"}, Selection(themes=(Theme.FIRE_SAFETY,))),
        ({"theme": ["asb", "Nonsense"]}, Selection(themes=(Theme.ASB,))),
        ({"kind": ["count", "count"]}, Selection(kinds=(Kind.COUNT,))),
        ({"kind": ["percent_change", "Percent change"]}, Selection(kinds=(Kind.PERCENT_CHANGE,))),
        ({"text": "  two\n words "}, Selection(text="two words")),
        ({"colour": "red", "agency": " "}, Selection()),
    ],
)
def test_parameters_are_read_kindly(params: dict[str, str | list[str]], expected: Selection) -> None:
    assert from_params(params) == expected


@pytest.mark.parametrize(
    ("params", "rejected"),
    [
        ({"theme": ["Fire safety", "Fire"]}, ("theme=Fire",)),
        ({"themes": "Fire safety"}, ("themes=Fire safety",)),
        ({"agency": "Anyone", "text": "x", "status": "actual"}, ()),
    ],
)
def test_what_would_be_ignored_is_listed(
    params: dict[str, str | list[str]], rejected: tuple[str, ...]
) -> None:
    assert rejected_params(params) == rejected


def test_an_address_names_a_kind_as_the_filter_shows_it() -> None:
    assert to_query(Selection(kinds=(Kind.PERCENT_CHANGE,))) == "kind=percent+change"


def test_a_selection_is_said_in_words() -> None:
    assert describe(Selection()) == "all figures"
    assert describe(Selection(themes=(Theme.ASB, Theme.YOUTH), text="cars")) == (
        "theme: Anti-social behaviour or Youth justice; text: cars"
    )
