"""Amounts of money and ranges of them."""

import pytest

from tests.extract.reading import Value, examples, numbers

POUNDS = {
    40_000: (
        "A sum of £40,000 was set aside.",
        "A sum of £40k was set aside.",
        "A sum of £ 40,000 was set aside.",
        "A sum of 40,000 pounds was set aside.",
        "£40 thousand was set aside",
    ),
    1_200_000: ("The grant was £1.2m.", "The grant was £1.2 million.", "The grant was £1,200,000."),
    4.5: ("A leaflet costs £4.50.",),
    2_000_000_000: ("Retail crime costs £2bn a year.", "Retail crime costs £2 billion a year."),
    75: (
        "The penalty is £75.",
        "The penalty is £75.00.",
        "The penalty (£75) was paid.",
        "The penalty is seventy-five pounds.",
    ),
    250_000: ("Savings of £250K were found.", "Savings of £0.25m were found."),
    (3_000, 4_000): (
        "Each gate costs £3-4k.",
        "Each gate costs £3k-£4k.",
        "Each gate costs between £3,000 and £4,000.",
        "Each gate costs £3,000 to £4,000.",
    ),
    (1_700_000, 2_100_000): ("The cost is between £1.7 and £2.1 million.", "The cost is £1.7 to £2.1m."),
    (500, 2_000_000): ("Grants are between £500 and £2 million.",),
    (10, 15): ("Locks cost £10–£15.", "Locks cost £10 - 15."),
}
GAPS = [
    ("The cost was £1.2 m.", 1_200_000),
    ("£1.2 m was spent.", 1_200_000),
]
NOT_POUNDS = [
    ("The spend went from £2m to £3m.", [(2_000_000, "GBP"), (3_000_000, "GBP")]),
    ("The spend went from £1.7 to £2.1 million.", [(1_700_000, "GBP"), (2_100_000, "GBP")]),
    ("The spend went from £500 to £2 million.", [(500, "GBP"), (2_000_000, "GBP")]),
    ("The bids were for £5,000 and £7,500.", [(5_000, "GBP"), (7_500, "GBP")]),
    ("A partner abroad gave €500.", [(500, "count")]),
    ("The programme had cost $3m.", [(3_000_000, "count")]),
    ("Spend £000", []),
]


@pytest.mark.parametrize(("text", "value"), [*examples(POUNDS), *GAPS])
def test_an_amount_is_read(text: str, value: Value) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == [(value, "GBP")]


@pytest.mark.parametrize(("text", "expected"), NOT_POUNDS)
def test_two_amounts_and_other_currencies(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(n.value, n.unit) for n in numbers(text)] == expected


@pytest.mark.parametrize("text", ["Funding in £ was to be confirmed.", "£TBC", "The £ sign was missing."])
def test_a_sign_without_a_number_is_none(text: str) -> None:
    assert numbers(text) == []
