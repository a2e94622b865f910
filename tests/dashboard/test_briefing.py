"""A briefing puts first what matters, compares only what may be compared, and says the rest in words."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from dashboard.briefing import NOTHING, Briefing, Card, Doubt, brief, choose
from dashboard.ranking import MOST_HEADLINES, MOST_OF_ONE_THEME
from dashboard.selection import Selection
from extract.vocabulary import Theme as ThemeName
from tests.dashboard.rows import BOARD, JULY, frame, no_checks
from tests.synthetic import make_figures


def july(*figures: pd.DataFrame, checks: pd.DataFrame | None = None) -> Briefing:
    return brief(pd.concat(figures, ignore_index=True), no_checks() if checks is None else checks, "july.txt")


def card(before: dict[str, Any], after: dict[str, Any]) -> Card:
    made = july(frame(before, {**JULY, "figure_id": "now", **after}))
    return made.headlines[0]


def test_a_comparable_level_says_how_it_moved() -> None:
    made = card({}, {"value": 67.0})
    assert made.compared == "Up from 60% at the meeting of 10 April 2024, by 7 percentage points"
    assert (made.judgement, made.is_new, made.not_compared) == ("an improvement", False, "")


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ({}, {}, "The same as at the meeting of 10 April 2024"),
        (
            {"unit": "count", "kind": "count", "value": 120.0},
            {"unit": "count", "kind": "count", "value": 90.0},
            "Down from 120 at the meeting of 10 April 2024, by 25% (worked out)",
        ),
        (
            {"unit": "count", "kind": "count", "value": 8.0},
            {"unit": "count", "kind": "count", "value": 9.0},
            "Up from 8 at the meeting of 10 April 2024",
        ),
        (
            {"kind": "percent_change", "direction": "decrease", "value": 5.0, "period": ""},
            {"kind": "percent_change", "direction": "decrease", "value": 9.0, "period": ""},
            "At the meeting of 10 April 2024: down 5%",
        ),
    ],
)
def test_every_kind_is_compared_in_its_own_words(
    before: dict[str, Any], after: dict[str, Any], words: str
) -> None:
    assert card(before, after).compared == words


def test_what_is_not_comparable_is_not_compared_and_says_why() -> None:
    made = card({}, {"value": 67.0, "period_start": "2023-07-01"})
    assert made.compared == made.judgement == ""
    assert made.not_compared.startswith("Not compared with the meeting of 10 April 2024 (60% last quarter)")
    assert made.not_compared.endswith("one covers 3 months, the other 12 months")


def test_new_and_no_longer_reported_are_found() -> None:
    made = july(frame({"measure": "attendance"}, {**JULY, "figure_id": "now"}))
    assert made.headlines[0].is_new
    assert [gone.measure for gone in made.gone] == ["Attendance"]


def test_minutes_too_old_to_compare_make_nothing_new_or_gone() -> None:
    made = july(frame({"measure": "attendance", "meeting_date": "2012-04-10"}, {**JULY}))
    assert not made.headlines[0].is_new
    assert made.gone == ()
    assert "too long ago" in made.earlier


def test_the_first_meeting_has_nothing_to_compare_with() -> None:
    assert (
        july(frame({**JULY})).earlier
        == "There are no earlier figures of this board here, so nothing is compared."
    )


def test_other_boards_and_later_meetings_are_left_alone() -> None:
    later = {"meeting_date": "2024-10-01", "document": "later.txt"}
    made = july(frame({"board": "Other Board"}, later, {**JULY, "figure_id": "now"}))
    assert made.headlines[0].compared == ""
    assert "no earlier figures" in made.earlier


def test_a_target_stands_beside_what_was_reached() -> None:
    made = july(frame({**JULY}, {**JULY, "status": "target", "value": 75.0, "char_start": 200}))
    assert [(card.value, card.target) for card in made.headlines] == [("60%", "75%")]


def test_low_confidence_and_small_counts_are_no_headlines_before_others() -> None:
    others = [{**JULY, "measure": f"measure {n}", "theme": t.value} for n, t in enumerate(ThemeName)]
    doubtful = {**JULY, "measure": "doubtful", "confidence": "low", "figure_id": "doubtful"}
    made = july(frame(*others, doubtful))
    assert len(made.headlines) == MOST_HEADLINES
    assert "doubtful" not in {card.figure_id for card in made.headlines}
    assert made.uncertain == 1


def test_no_theme_takes_all_headlines() -> None:
    rows = [{**JULY, "measure": f"compliance {number}", "kind": "percent_change"} for number in range(9)]
    others = [
        {**JULY, "measure": f"robbery {number}", "theme": ThemeName.VIOLENCE.value} for number in range(2)
    ]
    made = july(frame(*rows, *others))
    assert len(made.headlines) == MOST_HEADLINES
    first = [card.theme for card in made.headlines[: MOST_OF_ONE_THEME + 2]]
    assert first.count(ThemeName.VIOLENCE.value) == 2


def test_checks_are_shown_with_the_figures_they_name() -> None:
    checks = pd.DataFrame(
        {
            "code": ["sum"],
            "severity": ["warning"],
            "message": ["Parts exceed the whole"],
            "figure_ids": ["f0 elsewhere"],
        }
    )
    made = july(frame({**JULY}), checks=checks)
    assert made.headlines[0].doubts == ("Parts exceed the whole",)
    assert made.doubts == (Doubt("f0", "Compliance", "Parts exceed the whole"),)


def test_rejected_figures_are_left_out() -> None:
    made = july(frame({**JULY, "review_status": "rejected"}, {**JULY, "measure": "attendance"}))
    assert made.figures == 1


def test_the_latest_meeting_of_the_selection_is_chosen() -> None:
    figures = frame({}, {**JULY})
    assert choose(figures, Selection()) == "july.txt"
    assert choose(figures, Selection(meetings=("2024-04-10",))) == "april.txt"
    assert choose(figures, Selection(meetings=("1999-01-01",))) is None
    assert brief(figures, no_checks(), None) == NOTHING


def test_a_briefing_names_its_meeting() -> None:
    made = july(frame({**JULY}))
    assert (made.board, made.day, made.meeting) == (BOARD, date(2024, 7, 10), f"2024-07-10 {BOARD}")


def test_minutes_without_date_or_board_still_make_a_briefing() -> None:
    figures = frame({"meeting_date": None, "board": None, "document": "undated.txt", "period_end": None})
    made = brief(figures, no_checks(), "undated.txt")
    assert (made.day, made.board, len(made.headlines)) == (None, "", 1)


def test_every_figure_of_a_meeting_is_shown_once() -> None:
    figures = make_figures(180, seed=2)
    made = brief(figures, no_checks(), choose(figures, Selection()))
    shown = [card.figure_id for card in made.headlines] + [
        c.figure_id for theme in made.rest for c in theme.cards
    ]
    assert sorted(shown) == sorted(figures.loc[figures["document"] == made.document, "figure_id"])
