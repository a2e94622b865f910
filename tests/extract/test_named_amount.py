"""The word that says what an amount of money is."""

import pytest

from tests.extract.reading import read_text

NAMED = [
    ("The Council had bolted 45 gates for the estate at a cost of £220 apiece.", "cost"),
    ("The reserve stood at £1.9m which was the least that the Treasurer wanted.", "reserve"),
    ("Spend to 30 September was £1.22m; underspends are forecast.", "Spend"),
    ("That and the lower grant leave a gap of around £62,000 for the Partnership.", "gap"),
    ("The Trust has 489 staff and its budget for next year is £16m.", "budget"),
]


@pytest.mark.parametrize(("text", "noun"), NAMED)
def test_an_amount_is_what_the_word_before_it_says(text: str, noun: str) -> None:
    amount = next(figure for figure in read_text(text).figures if figure.mention.unit == "GBP")
    assert noun in (amount.measure or "").split()


def test_a_word_for_money_farther_away_says_nothing() -> None:
    figure = read_text("Officers told of the costs and the club was given £300.").figures[0]
    assert figure.measure != "costs"
