"""Rates: a number of things per time, head or thing."""

import pytest

from extract.rules.per import find_rate
from tests.extract.reading import examples, read_line

RATES = {
    "per month": (" a month", " per month", " each month", " every month", " monthly"),
    "per week": (" a week", " per week", " weekly", " for each week"),
    "per year": (" a year", " annually", " every year"),
    "per day": (" daily", " per day"),
    "per quarter": (" quarterly", " per quarter"),
    "per 1,000 population": (" per 1,000 population", " for every 1,000 population"),
    "per family": (" per family",),
    "each": (" apiece",),
}
LINES = {
    5: ("There are 5 cases a month.", "There are five cases per month.", "5 cases a month come in."),
    8.4: ("There were 8.4 crimes per 1,000 population.", "There were 8.4 crimes per 1000 residents."),
    3: ("Wardens make 3 patrols a week.", "Wardens make three patrols every week."),
}
NO_RATES = ["5 cases were heard.", "Fire crews made 5 visits in May.", "A team of 5 officers works there."]


@pytest.mark.parametrize(("text", "expected"), examples(RATES))
def test_a_rate_has_a_base(text: str, expected: str) -> None:
    assert find_rate(text, 0) == expected


@pytest.mark.parametrize(
    "text",
    [" per cent", " a meeting", " of them", "", " everyone", " perhaps", " a year earlier", " a month ago"],
)
def test_what_follows_may_be_no_base(text: str) -> None:
    assert find_rate(text, 0) is None


@pytest.mark.parametrize(("text", "value"), examples(LINES))
def test_a_rate_is_one_figure(text: str, value: float) -> None:
    assert [(r.value, r.kind) for r in read_line(text)] == [(value, "rate")]


@pytest.mark.parametrize("text", NO_RATES)
def test_a_count_is_no_rate(text: str) -> None:
    assert [r.kind for r in read_line(text)] == ["count"]


def test_money_per_thing_stays_an_amount() -> None:
    assert [(r.value, r.kind, r.unit) for r in read_line("It costs £4,000 per family.")] == [
        (4000, "amount", "GBP")
    ]
