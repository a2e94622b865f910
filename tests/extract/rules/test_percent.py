"""Percentages, percentage points and ranges of them."""

import pytest

from tests.extract.reading import Value, examples, gap, numbers

PERCENT = {
    67: (
        "Compliance stood at 67%.",
        "Compliance stood at 67 %.",
        "Compliance stood at 67 per cent.",
        "67 percent complied.",
    ),
    8: (
        "Theft was 8 per cent lower.",
        "Theft was eight per cent lower.",
        "Theft was 8percent lower.",
        "an 8% cut",
    ),
    12.5: ("Detections reached 12.5%.", "Detections reached (12.5%)", "Detections: 12.5 percent"),
    0.19: ("Net change was -0.19%.", "Net change was –0.19 per cent."),
    15: ("Reports were +15 per cent.", "Reports were +15%.", "Reports moved by fifteen percent."),
    100: ("All visits, 100%, were made on time.", "one hundred per cent of visits were made on time"),
    1_204: ("Fraud by phone grew 1,204%.",),
    (40, 50): (
        "40-50% of tenants replied.",
        "between 40 and 50% of tenants replied",
        "40% to 50% of tenants replied",
    ),
    (3, 5): ("A cut of 3–5 per cent is sought.", "A cut of 3% - 5% is sought."),
}
GAPS = [
    gap("There was a .5% rise.", 0.5, reason="a number does not start with its point"),
    gap("There was a 5½% rise.", 5.5, reason="a half as one character ends the number"),
    gap(
        "A cut of three to five per cent is sought.",
        (3, 5),
        reason="after 'cut' the words 'A to B' are taken for two levels",
    ),
]
POINTS = {
    4.2: (
        "Confidence was up 4.2 percentage points.",
        "Confidence was up 4.2ppts.",
        "Confidence was up 4.2 pp on the year.",
    ),
    3: (
        "Satisfaction slipped 3 points.",
        "Satisfaction slipped three percentage points.",
        "Satisfaction slipped 3 % points.",
    ),
}
TWO_LEVELS = [
    ("The rate went from 40% to 50%.", [40, 50]),
    ("The rate fell from 31.5 per cent to 29 per cent.", [31.5, 29]),
    ("Reading was 40% and writing 50%.", [40, 50]),
    ("Satisfaction was 82% for men and 77% for women.", [82, 77]),
]


@pytest.mark.parametrize(("text", "value"), [*examples(PERCENT), *GAPS])
def test_a_percentage_is_read(text: str, value: Value) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "percent")]


@pytest.mark.parametrize(("text", "value"), examples(POINTS))
def test_percentage_points_are_no_percentages(text: str, value: Value) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "points")]


@pytest.mark.parametrize(("text", "expected"), TWO_LEVELS)
def test_a_movement_between_two_levels_is_no_range(text: str, expected: list[float]) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "percent") for value in expected]


@pytest.mark.parametrize(
    "text",
    [
        "The percentage of victims who agreed was not known.",
        "A per cent figure would follow.",
        "There was no % sign in the table.",
        "The board made several points of order.",
    ],
)
def test_a_sign_without_a_number_is_none(text: str) -> None:
    assert numbers(text) == []
