"""Shares and changes said in words."""

from decimal import Decimal

import pytest

from extract.rules.ratio import share
from tests.extract.reading import examples, numbers

SHARES = {
    7: ("Just 7 in 100 led to a charge.",),
    25: (
        "One in four residents felt unsafe.",
        "1 in 4 residents felt unsafe.",
        "One out of four residents felt unsafe.",
        "Anti-social behaviour went down by a quarter – a good result.",
        "A quarter of residents felt unsafe.",
        "One assault in four is linked to drink.",
    ),
    33.3: (
        "One third of victims were known.",
        "A third of victims were known.",
        "1 in 3 victims were known.",
        "Detections were a third lower.",
        "Calls went up by a third across the town.",
        "Fires rose by a third (mostly bins).",
        "One in every three victims was known.",
    ),
    50: (
        "Half of the fires were deliberate.",
        "Half the fires were deliberate.",
        "More than half of all fires were deliberate.",
        "One in two fires was deliberate.",
    ),
    66.7: ("Two thirds of cases were closed.", "Two-thirds of cases were closed."),
    75: ("Three quarters of the cohort were men.", "Three-quarters of the cohort were men."),
    80: ("Four fifths of calls came at night.", "At night four fifths would come."),
    10: ("A tenth of visits failed.", "One in ten visits failed."),
    90: ("They answer nine calls out of every ten.",),
    30: ("3 in 10 people agreed.", "Three in ten people agreed."),
}
CHANGES = {
    100: (
        "Knife seizures doubled.",
        "Knife seizures have doubled over the year.",
        "Knife seizures saw a twofold rise.",
    ),
    50: (
        "Nuisance calls halved.",
        "Nuisance calls were halved by the scheme.",
        "Nuisance calls were cut by half.",
    ),
    200: (
        "Reports trebled.",
        "Reports tripled.",
        "There was a 3-fold rise in reports.",
        "There was a threefold rise in reports.",
    ),
    300: ("Referrals quadrupled.",),
}
NO_SHARES = [
    "The second half of the year was quieter.",
    "In the last quarter the board met once.",
    "A quarter 2 report followed.",
    "Third parties may report.",
    "A third party reporting centre opened.",
    "It took a quarter of an hour.",
    "It took three quarters of a day.",
    "They waited two fifths of a week.",
    "The first half was reviewed.",
    "A half day was booked.",
    "The third sector was thanked.",
    "It was run by a third party.",
    "The aim of the scheme is threefold.",
    "Thefts have fallen tenfold.",
    "A third up the road asked as well.",
]
COUNTS = [
    ("29 out of 75 cases were closed.", [29, 75]),
    ("A quarter of a million calls were taken.", [250_000]),
    ("Over half a million calls were taken.", [500_000]),
    ("Seven out of 52 schools replied.", [7, 52]),
]


@pytest.mark.parametrize(("text", "value"), [*examples(SHARES), *examples(CHANGES)])
def test_a_ratio_is_read_in_per_cent(text: str, value: float) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "percent")]


@pytest.mark.parametrize("text", NO_SHARES)
def test_words_of_parts_that_are_no_shares(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_a_large_whole_makes_two_counts(text: str, expected: list[float]) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "count") for value in expected]


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (5, 10, "50"), (1, 1, "100")],
)
def test_a_share_has_one_decimal_place(part: int, whole: int, expected: str) -> None:
    assert share(Decimal(part), Decimal(whole)) == Decimal(expected)
