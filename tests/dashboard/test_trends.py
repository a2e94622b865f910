from itertools import pairwise
from typing import Any

import pandas as pd
import pytest

from dashboard import beside, matrix, queries, trends, wording
from dashboard.markup import Blank, Several
from tests.dashboard.rows import JULY, frame

SHARES = "Shares in per cent"
FALL = {"kind": "percent_change", "direction": "decrease", "value": 15.0, "measure": "burglary"}


def followed(*rows: dict[str, Any]) -> tuple[trends.Line, ...]:
    return trends.lines(trends.of_group(frame(*rows), SHARES))


def test_comparable_figures_are_told_in_order() -> None:
    assert trends.told(followed({}, {**JULY, "value": 70.0})) == [
        ("Compliance", "60% (10 April 2024), then 70% (10 July 2024); each last quarter.")
    ]


def test_times_that_differ_are_told_each() -> None:
    ((_, words),) = trends.told(followed({}, {**JULY, "period": "in the quarter"}))
    assert words == "60% last quarter (10 April 2024), then 60% in the quarter (10 July 2024)."


def test_a_long_run_is_told_by_its_latest_figures() -> None:
    quarters = pd.date_range("2022-01-01", periods=7, freq="QS")
    rows = [
        {
            "meeting_date": end,
            "period_start": start,
            "period_end": end - pd.Timedelta(days=1),
            "document": f"{end}",
        }
        for start, end in pairwise(quarters)
    ]
    ((_, told),) = trends.told(followed(*rows))
    assert told.startswith("after 2 earlier figures, 60% (1 October 2022)")
    assert told.count("60%") == trends.POINTS_TOLD


def test_a_break_is_explained() -> None:
    gaps = trends.gaps(followed({}, {**JULY, "qualifier": "at_least"}))
    assert gaps == ["Compliance, 10 April 2024 and 10 July 2024: one is only given as at least."]


def test_only_joined_figures_share_a_series() -> None:
    lines = followed({}, JULY)
    rows = trends.joinable([{"figure_id": "f0"}, {"figure_id": "other"}], trends.joins(lines))
    assert [row["series"] is None for row in rows] == [False, True]


def test_a_chart_holds_one_kind_in_one_unit() -> None:
    mixed = frame({}, {"kind": "count", "unit": "count"}, FALL)
    assert trends.groups_in(mixed) == ["Rises and falls in per cent", SHARES, "Counts"]
    assert list(trends.of_group(mixed, SHARES)["figure_id"]) == ["f0"]


def test_facets_are_themes_in_their_order() -> None:
    rows = trends.of_group(frame({}, {"theme": "Hate crime"}), SHARES)
    assert [name for name, _ in trends.facets(rows, ())] == [
        "Hate crime",
        "Offender management and probation",
    ]


def test_names_say_more_only_where_needed() -> None:
    april = {"area": "Abbey ward"}
    lines = followed({}, JULY, april, {**JULY, **april})
    assert sorted(trends.names(lines)) == ["Compliance", "Compliance · Abbey ward"]


@pytest.mark.parametrize(("points", "limits"), [(12, 0), (13, 3)])
def test_limits_of_chance_need_thirteen_points(points: int, limits: int) -> None:
    rows = queries.rows(frame(*({"value": float(50 + number % 3)} for number in range(points))))
    assert len(trends.control_limits(rows)) == limits


def test_limits_are_mean_and_mean_moving_ranges() -> None:
    rows = queries.rows(frame(*({"value": 50.0 + 2 * (number % 2)} for number in range(14))))
    found = {name: round(value, 2) for name, value in trends.control_limits(rows)}
    assert found == {"mean": 51.0, "upper limit": 56.32, "lower limit": 45.68}


def test_matrix_has_the_latest_meeting_first_and_blanks_in_words() -> None:
    rows = trends.of_group(frame({}, {**JULY, "measure": "satisfaction"}), SHARES)
    made = matrix.by_meeting(rows)
    assert [column.title for column in made.columns] == ["Measure", "Theme", "10 July 2024", "10 April 2024"]
    assert isinstance(made.rows[0][2], Blank)
    assert isinstance(made.rows[0][3], Several)


def test_matrix_names_the_area() -> None:
    rows = trends.of_group(frame({"area": "Abbey ward"}), SHARES)
    assert matrix.by_meeting(rows).rows[0][0] == "Compliance (Abbey ward)"


def test_matrix_links_every_number_to_its_own_sentence() -> None:
    cell = matrix.by_meeting(trends.of_group(frame({}, {"value": 70.0}), SHARES)).rows[0][2]
    assert isinstance(cell, Several)
    assert [link.address for link in cell.links] == ["figures?figure=f0", "figures?figure=f1"]


def test_no_longer_reported_is_what_the_latest_meeting_lacks() -> None:
    rows = trends.of_group(frame({}, {**JULY, "measure": "satisfaction"}), SHARES)
    assert [row["figure_id"] for row in matrix.no_longer_reported(rows)] == ["f0"]


OTHERS = {"board": "Other Board", "document": "o.txt", "meeting_date": pd.Timestamp("2024-09-10")}


def test_a_matrix_is_of_one_board_and_says_which() -> None:
    rows = trends.of_group(frame({}, OTHERS), SHARES)
    kept, words = matrix.one_board(rows)
    assert list(kept["figure_id"]) == ["f1"]
    assert "the one that met last: Other Board." in words
    assert matrix.one_board(kept) == (kept, "")


def test_a_board_does_not_stop_reporting_because_another_met_later() -> None:
    rows = trends.of_group(frame({**OTHERS, "meeting_date": pd.Timestamp("2024-01-10")}, {}), SHARES)
    kept, _ = matrix.one_board(rows)
    assert matrix.no_longer_reported(kept) == []


@pytest.mark.parametrize(
    ("figures", "said"), [(trends.ROWS_IN_FACET, False), (trends.ROWS_IN_FACET + 1, True)]
)
def test_a_chart_that_leaves_figures_out_says_so(figures: int, said: bool) -> None:
    rows = trends.of_group(frame(*([{}] * figures)), SHARES)
    assert bool(trends.left_out(rows)) is said


COUNT = {
    "kind": "count",
    "unit": "count",
    "value": 340.0,
    "char_start": 110,
    "char_end": 113,
    "measure": "burglary",
}


@pytest.mark.parametrize(
    ("percent", "number", "words"),
    [
        (FALL, COUNT, "340"),
        (FALL, COUNT, "implies about 400 before (worked out here"),
        ({"measure": "burglary"}, COUNT, "340"),
        (FALL, {**COUNT, "measure": "fires"}, ""),
        (FALL, {**COUNT, "char_start": 900, "char_end": 903}, ""),
        (FALL, {**COUNT, "sentence": "Another one."}, ""),
    ],
)
def test_number_beside_a_percentage(percent: dict[str, Any], number: dict[str, Any], words: str) -> None:
    figures = frame({**percent, "period": ""}, {**number, "period": ""})
    told = queries.rows(figures)
    found = beside.words(told, told[0])
    assert words in found if words else not found


NOW = {**COUNT, "value": 340.0, "figure_id": "now"}
BEFORE = {**COUNT, "value": 400.0, "figure_id": "before", "char_start": 105, "char_end": 108}


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((NOW, BEFORE), "From 400 to 340 (same sentence)"),
        ((BEFORE, NOW), "From 400 to 340 (same sentence)"),
        ((NOW, {**BEFORE, "value": 700.0}), ""),
        (
            ({**NOW, "period": "Q2 2023/24"}, {**BEFORE, "value": 9.0, "period": "Q2 2022/23"}),
            "340 (Q2 2023/24)",
        ),
        (({**BEFORE, "period": "Q2 2022/23"},), ""),
        (({**NOW, "kind": "rate"},), ""),
        (({**NOW, "status": "target"},), ""),
    ],
)
def test_the_numbers_of_a_table_are_told_apart_by_the_percentage(
    numbers: tuple[dict[str, Any], ...], words: str
) -> None:
    given = [{"period": "", **number} for number in numbers]
    told = queries.rows(frame({**FALL, "period": "Q2 2023/24"}, *given))
    found = beside.words(told, told[0])
    assert words in found if words else not found


def test_a_level_implies_no_number_before() -> None:
    told = queries.rows(frame({"measure": "burglary"}, COUNT))
    assert "implies" not in beside.words(told, told[0])


@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("Latest meeting", "f1"),
        ("Oldest meeting", "f0"),
        ("Measure", "f2"),
        ("Largest number", "f2"),
        ("Theme", "f1"),
    ],
)
def test_table_is_sorted_by_name_of_the_order(order: str, first: str) -> None:
    figures = frame({}, {**JULY, "theme": "Hate crime"}, {"measure": "arson", "value": 99.0})
    assert queries.page_of(figures, order, 1)["figure_id"].iloc[0] == first


def test_pages_cut_the_table_without_loss() -> None:
    figures = frame(*({} for _ in range(5)))
    parts = [
        queries.page_of(figures, "Latest meeting", page, size=2)["figure_id"].tolist() for page in (1, 2, 3)
    ]
    assert parts == [["f0", "f1"], ["f2", "f3"], ["f4"]]
    assert queries.pages(figures, 2) == 3


def test_display_says_figures_in_words() -> None:
    shown = queries.for_display(frame(FALL)).iloc[0]
    assert (shown["Figure"], shown["In words"]) == ("−15%", "down 15% last quarter")
    assert shown["Agency"] == "Probation Service"
    assert wording.day(shown["Meeting"]) == "10 April 2024"
