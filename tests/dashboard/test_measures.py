"""Two names of one measure agree, two measures never do, and good or bad is said only where it is known."""

import pytest

from dashboard.measures import fold, rise_is


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("burglary reports", "Reports of burglary"),
        ("the number of families supported", "families supported"),
        ("first-time entrants", "First-time entrant"),
        ("burglaries", "burglary"),
        ("Borough's fires", "borough fires"),
        ("arrests (knife)", "knife arrest"),
    ],
)
def test_names_of_one_measure_agree(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("burglary", "burglary reports"),
        ("repeat victims", "victims"),
        ("successful completions", "completions"),
        ("offences", "offenders"),
    ],
)
def test_different_measures_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("measure", "meaning"),
    [
        ("burglary reports", "bad"),
        ("theft from motor vehicles", "bad"),
        ("recorded crime", "bad"),
        ("first-time entrants", "bad"),
        ("compliance with orders", "good"),
        ("public confidence", "good"),
        ("hate crimes", None),
        ("domestic violence", None),
        ("people arrested for burglary", None),
        ("violence prevention projects", None),
        ("anti-social behaviour calls", None),
        ("burglary detections", None),
        ("referrals", None),
        ("", None),
    ],
)
def test_good_or_bad_is_said_only_where_known(measure: str, meaning: str | None) -> None:
    assert rise_is(measure) == meaning
