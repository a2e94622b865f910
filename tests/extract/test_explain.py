"""What `explain` says of a number that is a figure, one that is refused and one that two rules could read."""

import pytest

from extract.explain import explain


def block(sentence: str, number: str) -> str:
    """The part of the explanation that is about one number."""
    return next(part for part in explain(sentence).split("\n\n") if part.startswith(f"{number!r} at"))


def test_the_winner_and_the_figure_are_shown() -> None:
    said = block("Burglary fell by 9% since April 2011.", "9%")
    assert "won   '<number> per cent': 9 percent" in said
    assert "percent_change, decrease" in said
    assert "since April 2011 (stated; 2011-04-01 to ?)" in said


@pytest.mark.parametrize(
    ("sentence", "number"),
    [("The meeting closed on 24 July 2012.", "24 July 2012"), ("Residents should call 101.", "101")],
)
def test_a_refused_number_names_the_rule_that_refused_it(sentence: str, number: str) -> None:
    said = block(sentence, number)
    assert "won   reject" in said
    assert said.endswith("no figure")


def test_a_loser_says_what_came_first() -> None:
    said = block("Teams of 8-10 persons were sent.", "8-10")
    assert "won   '<number>-<number> things': 8 to 10 count" in said
    assert "lost  '<number> things': 8 count, but '<number>-<number> things' comes first" in said


def test_a_sentence_without_numbers_says_so() -> None:
    assert explain("Burglary fell.") == "No number stands in this sentence."
