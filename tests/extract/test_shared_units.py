"""A number may leave out its unit where the number before it says the unit; things that are counted may not."""

import pytest

from tests.extract.reading import read_line


@pytest.mark.parametrize(
    ("text", "units", "kinds"),
    [
        ("Satisfaction was 81%. It had been 76.", ["percent", "percent"], ["share", "share"]),
        ("Satisfaction was 81% (force: 76).", ["percent", "percent"], ["share", "share"]),
        ("Satisfaction was 81%, below that of England (86).", ["percent", "percent"], ["share", "share"]),
        ("Satisfaction was 81%. Nationally it was 76.2.", ["percent", "percent"], ["share", "share"]),
        ("Calls took 9 days, down from 12 days to 4.", ["days", "days", "days"], ["duration"] * 3),
        (
            "72% of calls were answered within 30 seconds, when the standard was 90.",
            ["percent", "count", "percent"],
            ["share", "duration", "share"],
        ),
        ("The rate was 8.2 per 1,000. It had been 9.1.", ["count", "count"], ["rate", "rate"]),
        ("The rate was 8.2 per 1,000, higher than North Kent (7.4).", ["count"] * 2, ["rate"] * 2),
        ("The rate was 8.2 per 1,000. The family average was 9.1.", ["count"] * 2, ["rate"] * 2),
        ("The rate was 8.2 per 1,000. The county average is 9.1 and Kent 7.4.", ["count"] * 3, ["rate"] * 3),
        (
            "Crews must attend within 15 minutes in towns and 20 in villages.",
            ["minutes", "minutes"],
            ["duration", "duration"],
        ),
        ("Drivers - 3.6 days lost (5.7);", ["days", "days"], ["duration", "duration"]),
        ("The wait was 6 days, compared with 7.4.", ["days", "days"], ["duration", "duration"]),
        (
            "Ourton had 38% of the cases, the South 17, the North East 21 and the West the remaining 10.",
            ["percent"] * 4,
            ["share"] * 4,
        ),
        (
            "The wait was 1.8 weeks for a nurse and 3.5 for a prescriber.",
            ["weeks", "weeks"],
            ["duration", "duration"],
        ),
        (
            "A complaint is to be seen in 1 working day and closed in 10.",
            ["days", "days"],
            ["duration", "duration"],
        ),
        ("Satisfaction was 81%; Kent had set itself 90.", ["percent", "percent"], ["share", "share"]),
        ("Satisfaction was 81%, where the Force aims for 90.", ["percent", "percent"], ["share", "share"]),
        ("Satisfaction was 81%. The Board asks for 90.", ["percent", "percent"], ["share", "share"]),
        (
            "In the first quarter 55% were seen in time, in the second 74 and in the third 86%.",
            ["percent"] * 3,
            ["share"] * 3,
        ),
        ("Satisfaction was 81% where the charity would look for 90.", ["percent"] * 2, ["share"] * 2),
        (
            "Cases were 812, of which Arden was 84, and 63% engaged.",
            ["count", "count", "percent"],
            ["count", "count", "share"],
        ),
        (
            "The rate was 81%. The bus stopped at most places and on average 22 came.",
            ["percent", "count"],
            ["share", "count"],
        ),
        ("The rates in the two were 34, and 41 per cent.", ["percent"] * 2, ["share"] * 2),
        ("Reviews at 6, and 12 months were done.", ["months"] * 2, ["duration"] * 2),
        ("The wait was 12 days (2019: 15).", ["days", "days"], ["duration", "duration"]),
        (
            "The longest wait was 27 days (regional average 16; standard 14).",
            ["days"] * 3,
            ["duration"] * 3,
        ),
        (
            "A report took on average 9 weeks in place of the four which was promised.",
            ["weeks", "weeks"],
            ["duration", "duration"],
        ),
        (
            "The time to re-let is 39 days with a target of 35 by March.",
            ["days", "days"],
            ["duration", "duration"],
        ),
        (
            "The waiting time for advice, which was meant to be no longer than 4 weeks, had reached 11.",
            ["weeks", "weeks"],
            ["duration", "duration"],
        ),
        # a target counts nothing, whatever its name
        (
            "The solved rate was 22%, when the Force target was 35.",
            ["percent", "percent"],
            ["share", "share"],
        ),
        # what a number is called far before it
        ("The percentage who trust the police was 52.3 in the survey.", ["percent"], ["share"]),
        ("The number of days that a case is open came down to 45.", ["days"], ["duration"]),
        (
            "An engine will be there inside 10 minutes in towns and inside 20 in villages.",
            ["minutes", "minutes"],
            ["duration", "duration"],
        ),
        (
            "Trust was at 69 per cent, which was up 3 percentage points, and for Kent it was 66.",
            ["percent", "points", "percent"],
            ["share", "change", "share"],
        ),
    ],
)
def test_a_unit_holds_for_what_is_held_against_it(text: str, units: list[str], kinds: list[str]) -> None:
    read = read_line(text)
    assert [reading.unit for reading in read] == units
    assert [reading.kind for reading in read] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "Satisfaction was 81%. There were 76 complaints.",
        "Satisfaction was 81%, and 76 letters came.",
        "Satisfaction was 81% (29 of 36).",
        "Satisfaction was 81% (76).",
        "The rate was 8.2%, and most came from Abbey (7).",
        "Satisfaction was 81% and 76 went on to a meeting.",
        "Satisfaction was 81%, with a staff of 76.",
        "Satisfaction was 81%. The caseload was 76.",
        "Satisfaction was 81%, against 760 last year.",
        "There were 2,347 fires, -1.2%.",
    ],
)
def test_what_is_counted_keeps_its_own(text: str) -> None:
    assert "count" in [reading.unit for reading in read_line(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The percentage of victims who were content rose, and the number of complaints was 52.",
        "The percentage target was missed because the number of vacancies was 12.",
        "The number of days lost to sickness fell and the number of assaults was 14.",
        "A large proportion of the budget goes on staff and the cost in thousands is 85.",
        "The percentage who felt safe was measured by survey, the sample being 45.",
        "Confidence was 62% and the complaints target was 30.",
        "Calls answered were 84% and the average age of callers was 45.",
    ],
)
def test_another_thing_has_no_unit_of_those_before(text: str) -> None:
    assert read_line(text)[-1].unit == "count"


def test_what_was_done_in_so_many_cases_is_no_time() -> None:
    read = read_line("Complaints must be answered in 10 days and this was done in 40.")
    assert [(number.value, number.unit) for number in read] == [(10, "days"), (40, "count")]
