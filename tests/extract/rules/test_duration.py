"""Lengths of time that are promised or measured, beside those that only say when."""

import pytest

from extract.mentions import find_mentions
from extract.words import fold
from tests.extract.reading import Value, examples, gap, numbers

DURATIONS = {
    (48, "hours"): (
        "Graffiti is cleaned within 48 hours.",
        "Graffiti is cleaned within forty-eight hours.",
        "Graffiti is cleaned within 48hrs.",
    ),
    (7, "days"): (
        "Victims hear from us inside 7 days.",
        "Victims hear from us inside seven working days.",
        "A 7 day turnaround was promised.",
    ),
    (12, "weeks"): ("The course takes 12 weeks.", "It is a 12-week course.", "It is a twelve week course."),
    (3, "years"): ("He was sentenced to 3 years.", "A three-year licence was granted."),
    (15, "minutes"): ("Crews arrive in under 15 minutes.", "Crews arrive in under 15 mins."),
    (18, "months"): ("The order lasts 18 months.", "It is an 18 month order."),
    (7, "count"): ("Calls were picked up within 7 seconds.", "Calls were picked up within seven secs."),
    ((7, 10), "years"): (
        "A lease of 7-10 years was offered.",
        "A lease of 7 to 10 years was offered.",
        "A lease of seven or ten years was offered.",
    ),
    ((2, 3), "hours"): (
        "Each visit took 2–3 hours.",
        "Each visit took two to three hours.",
        "Each visit took 2 / 3 hours.",
    ),
    (1.5, "hours"): ("Waiting took 1.5 hours.", "Waiting took 1 hour 30 minutes on average."),
    (2.8, "minutes"): (
        "Answers took 2 minutes and 48 seconds.",
        "Answers took 2 mins 48 secs in May.",
        "Answers took 2 minutes 48 in May.",
    ),
}
GAPS = [
    ("Waiting took one and a half hours.", (1.5, "hours")),
    ("Waits were 10 to 12 weeks, a rise on 2019.", ((10, 12), "weeks")),
]
LISTS = [
    ("Waits of 3 weeks and 5 weeks were seen.", [(3, "weeks"), (5, "weeks")]),
    gap(
        "Waits of 10, 12 and 14 days were seen.",
        [(10, "days"), (12, "days"), (14, "days")],
        reason="'12 and 14' is taken for a range, and 10 does not share the unit",
    ),
]
ONLY_WHEN = [
    "Over the last 12 months burglary fell.",
    "In the past three weeks the patrols were stepped up.",
    "During the previous two years it was stable.",
    "The next six months will be busy.",
    "The scheme opened two years ago.",
    "It was the same as 12 months earlier.",
    "A rolling 12 month period was used.",
    "The figures are for the 12 months to March 2023.",
    "A three year plan was agreed.",
    "The five-year strategy was noted.",
    "Volunteers aged 16 years old may apply.",
    "The 12 month average was steady.",
    "The board meets at two monthly intervals.",
]


@pytest.mark.parametrize(("text", "expected"), [*examples(DURATIONS), *GAPS])
def test_a_length_of_time_is_read(text: str, expected: tuple[Value, str]) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [expected]


def test_whole_minutes_with_no_seconds_are_written_as_others() -> None:
    mentions = find_mentions(fold(text := "Crews took 10 minutes 00 seconds.", 0, len(text)))
    assert [str(mention.value) for mention in mentions] == ["10"]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_list_of_times_is_no_range(text: str, expected: list[tuple[Value, str]]) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == expected


@pytest.mark.parametrize("text", ONLY_WHEN)
def test_a_length_of_time_that_says_when_is_no_figure(text: str) -> None:
    assert numbers(text) == []
