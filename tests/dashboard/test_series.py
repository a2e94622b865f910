"""A line joins only what may be compared, and every break has its reason in words."""

from typing import Any

import pytest

from dashboard.series import family_ids, in_order, trace, why_not_comparable
from tests.dashboard.rows import JULY, frame


def reasons(**difference: Any) -> tuple[str, ...]:
    first, second = in_order_of_time(frame({}, {**JULY, **difference}))
    return why_not_comparable(first, second)


def in_order_of_time(figures: Any) -> list[Any]:
    return [dict(row) for row in figures.to_dict("records")]


def test_the_same_measure_a_quarter_later_is_comparable() -> None:
    assert reasons() == ()


@pytest.mark.parametrize(
    "difference", [{"measure": "Compliance"}, {"agency": None}, {"qualifier": "approximate"}]
)
def test_small_differences_do_not_matter(difference: dict[str, Any]) -> None:
    assert reasons(**difference) == ()


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        ({"board": "Other Board"}, "different boards"),
        ({"measure": "attendance"}, "measure different things"),
        ({"measure": ""}, "do not name what is measured"),
        ({"kind": "percent_change"}, "one is a level and the other a change"),
        ({"unit": "count"}, "different units"),
        ({"area": "Abbey ward"}, "different areas"),
        (
            {"agency": "Youth Justice Service"},
            "different agencies (Probation Service and Youth Justice Service)",
        ),
        ({"status": "target"}, "one is a target, not a result"),
        ({"qualifier": "at_least"}, "only given as at least"),
        ({"period_start": "2023-07-01"}, "one covers 3 months, the other 12 months"),
        ({"period_start": None, "period_end": None}, "do not say which period both cover"),
        ({"period_end": "2029-06-30", "period_start": "2029-04-01"}, "5 years lie between them"),
    ],
)
def test_what_must_not_be_compared_has_a_reason(difference: dict[str, Any], words: str) -> None:
    assert words in "; ".join(reasons(**difference))


def test_changes_must_be_from_the_same_baseline() -> None:
    change = {"kind": "percent_change", "baseline": "last year", "direction": "decrease"}
    first, second = in_order_of_time(frame(change, {**JULY, **change, "baseline": "the quarter before"}))
    assert why_not_comparable(first, second) == ("they are compared with different times",)


def test_a_family_ignores_wording_but_not_area() -> None:
    ids = family_ids(
        frame({}, {**JULY, "measure": "Compliance rate"}, {**JULY, "area": "Abbey ward"}, {"measure": ""})
    )
    assert ids.iloc[0] == ids.iloc[1] == "compliance.share.percent.milltown-safety-board"
    assert ids.iloc[2] == "compliance.share.percent.abbey-ward.milltown-safety-board"
    assert ids.iloc[3] == ""


def test_a_line_is_cut_where_neighbours_differ_in_period() -> None:
    year = {**JULY, "meeting_date": "2024-10-10", "period_start": "2023-10-01", "period_end": "2024-09-30"}
    made = trace("compliance", frame({**JULY}, {}, year))
    assert made.runs == (("f1", "f0"), ("f2",))
    assert made.breaks[0].before == "f0"
    assert made.breaks[0].reasons == ("one covers 3 months, the other 12 months",)


def test_two_values_for_one_time_are_not_joined() -> None:
    made = trace("compliance", frame({}, {"value": 70.0, "char_start": 300}))
    assert made.runs == (("f0",), ("f1",))
    assert made.breaks[0].reasons == ("the minutes give two values for one time",)


def test_targets_and_rejected_figures_are_no_points() -> None:
    rows = in_order(in_order_of_time(frame({"status": "target"}, {"review_status": "rejected"}, {})))
    assert [row["figure_id"] for row in rows] == ["f2"]


def test_no_figures_make_an_empty_trace() -> None:
    assert trace("none", frame({}).iloc[:0]) == ("none", (), ())


def test_families_of_no_rows_are_no_families() -> None:
    assert family_ids(frame({}).iloc[:0]).empty
