from typing import Any

import pandas as pd

from dashboard import bars
from tests.dashboard.rows import PLAIN

HOSTILE = "<img src=x onerror=alert(1)>"


def row(value: float, **said: Any) -> dict[str, Any]:
    return {
        **PLAIN,
        "kind": "percent_change",
        "value": value,
        "meeting_date": pd.Timestamp("2024-04-10"),
        **said,
    }


def test_a_fall_stands_to_the_left_and_leads_to_its_figure() -> None:
    drawn = bars.signed_bars([row(9.0, direction="decrease", figure_id="down")], "Falls")
    assert '<li class="mf-left"><span class="mf-name"><a href="figures?figure=down">Compliance</a>' in drawn
    assert '<span class="mf-size">−9%</span>' in drawn


def test_the_longest_bar_fills_its_side_and_the_others_follow_in_proportion() -> None:
    drawn = bars.signed_bars([row(40.0, direction="decrease"), row(10.0, direction="increase")], "Both")
    assert "width:100.0%" in drawn
    assert "width:25.0%" in drawn


def test_what_did_not_happen_is_hatched_and_said() -> None:
    drawn = bars.signed_bars([row(5.0, status="target", direction="increase")], "A target")
    assert 'class="mf-right mf-hatched"' in drawn
    assert '<span class="mf-size">target +5%</span>' in drawn


def test_counts_are_bars_with_their_numbers() -> None:
    drawn = bars.count_bars([("A", 1200), ("B", 300)], "Figures by agency")
    assert 'aria-label="Figures by agency"' in drawn
    assert '<span class="mf-name">A</span> <span class="mf-size">1,200</span>' in drawn


def test_words_of_minutes_are_escaped_and_nothing_divides_by_zero() -> None:
    drawn = bars.signed_bars([row(0.0, measure=HOSTILE, area="ward")], HOSTILE) + bars.count_bars(
        [(HOSTILE, 0)], ""
    )
    assert "<img" not in drawn
