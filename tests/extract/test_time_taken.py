"""What a length of time was needed for."""

import pytest

from tests.extract.reading import read_text

NAMED = [
    ("The average time to settle a complaint was 47 days.", "average time to settle complaint"),
    (
        "The average time taken to settle a complaint is now about 47 days.",
        "average time to settle complaint",
    ),
    ("The average to settle was 71 days, having been 49.", "average time to settle"),
    ("It takes 54 days on average to settle a complaint.", "average time to settle complaint"),
    ("It took 40 minutes for a van to arrive.", "time for van to arrive"),
    ("The time for 101 to answer was 8 minutes.", "time for 101 to answer"),
    ("Callers had taken on average 3 minutes to be answered.", "time for Callers to be answered"),
    ("The average for May was just over 5 minutes.", "average time"),
    ("A resident had waited 25 minutes for an officer.", "waiting time for officer"),
    ("He rang 101 and was kept for 25 minutes.", "waiting time"),
    ("The team aims to reply within 5 days.", "time to reply"),
    ("Complaints were closed within 5 minutes.", "time to Complaints being closed"),
    ("On Monday callers were called back within 5 days.", "time to callers being called back"),
    ("He began treatment within 5 days.", "time to beginning treatment"),
    # named by a noun of its own
    ("The average attendance time to house fires was 7 minutes.", "average attendance time to house fires"),
    ("The average wait was 4 minutes.", "average wait"),
]


@pytest.mark.parametrize(("text", "measure"), NAMED)
def test_a_length_of_time_is_named_by_what_is_done_in_it(text: str, measure: str) -> None:
    assert read_text(text).figures[0].measure == measure


@pytest.mark.parametrize(
    "text", ["The suspect was held for 12 hours.", "The review took part of the 3 months."]
)
def test_other_lengths_are_no_waiting_times(text: str) -> None:
    assert "time" not in (read_text(text).figures[0].measure or "")
