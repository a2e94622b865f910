"""Percentages go on with the change told before them, but not where they are shares of something."""

import pytest

from tests.extract.reading import read_line

_DOWN = ("percent_change", "decrease")


@pytest.mark.parametrize(
    "text",
    [
        "Theft fell by 12%. In Ourton it was 9%.",
        "Theft fell by 12%. Nationally the figure was 9%.",
        "Theft fell by 12%. It is more than for all of the county (9%).",
        "Theft fell by 12%, nationally the figure was 9%.",
        "Theft fell by 12% (nationally 9%).",
        "Theft was 12% lower and in Ourton 9%.",
        "The year had a 12% fall in theft and a 9% one in arson.",
        "Theft has a 12% fall, which is bigger than in Ourton (9%).",
        "Theft had a fall of 12%, smaller than that of June 2019, which was 9%.",
        "Theft fell by 12% in the region; for the Ourton Group it was 9%.",
        "Theft saw a fall of 12% on the year, compared to 9% in the Force area.",
        "Theft was down 12% against 9% nationally.",
        "Theft was down 12% against 9% for those in the control group.",
        "There was a 12% reduction in theft and 9% in burglary.",
        "A reduction in theft by 12% from 2019-20 and 9% compared to 2018-19 was noted.",
    ],
)
def test_a_change_goes_on(text: str) -> None:
    assert [(r.kind, r.direction) for r in read_line(text)] == [_DOWN, _DOWN]


def test_a_change_goes_on_after_levels() -> None:
    read = read_line("Theft fell from 31 to 24 in the year, and burglary by 9%.")
    assert [(r.value, r.kind, r.direction) for r in read][-1] == (9, *_DOWN)


def test_a_change_of_things_is_told_again_in_per_cent() -> None:
    read = read_line("There were 40 fewer calls. This was 8%.")
    assert [(r.kind, r.direction) for r in read] == [("change", "decrease"), _DOWN]


@pytest.mark.parametrize(
    "text",
    [
        "Theft fell by 12%. It was 9% of all crime.",
        "Theft fell by 12%. The detection rate was 9%.",
        "Theft fell by 12%. In Ourton 9% of homes have a lock.",
        "Theft fell by 12% and in Ourton 9% were content.",
        "Theft came to 340. In Ourton it was 9%.",
        "Theft fell by 12% and 9% of victims moved.",
        "Content rose by 4%, compared with 82% nationally.",
        "Theft fell by 12%, compared to a target of 9%.",
        "There was a 12% reduction in theft, and 9% in the survey said they felt safe.",
        "Satisfaction rose by 12% from last quarter and 78% compared to 74% nationally.",
    ],
)
def test_a_share_stays_one(text: str) -> None:
    assert read_line(text)[-1].kind == "share"


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Theft fell by 12% but arson had gone the other way, by 6%.", "increase"),
        ("Theft rose by 12% but arson had gone the other way (6%).", "decrease"),
    ],
)
def test_the_other_way_is_the_opposite(text: str, direction: str) -> None:
    last = read_line(text)[-1]
    assert (last.kind, last.direction) == ("percent_change", direction)


def test_the_other_way_alone_tells_none() -> None:
    assert read_line("Arson had gone the other way, by 6%.")[-1].direction is None
