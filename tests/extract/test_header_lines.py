"""Heads of columns that stand on two lines."""

import pytest

from extract.cells import read_lines_of
from extract.header_lines import cells_of


def cells(text: str) -> list[str]:
    return [cell.text for cell in cells_of(text, read_lines_of(text, 0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one line under the other
        (
            "            Begin of    Close of    Shift\n            Plan        Plan\nSchool hours    12    15    3",
            ["Begin of Plan", "Close of Plan", "Shift", "School hours", "12", "15", "3"],
        ),
        (
            "Item        Budget    Actual\n            £000      £000\nPay         12        15",
            ["Item", "Budget £000", "Actual £000", "Pay", "12", "15"],
        ),
        # a length of years is no number there
        (
            "        May-Jun    May-Jun    3 year\n        2021       2022       mean\nThefts    12    15    13.1",
            ["May-Jun 2021", "May-Jun 2022", "3 year mean", "Thefts", "12", "15", "13.1"],
        ),
        # the label of a row under the first head, or words under no head, are no part of heads
        ("Type        May    June\nThefts\n12\n15", ["Type", "May", "June", "Thefts", "12", "15"]),
        (
            "            May    June\nShed thefts\n            12    15",
            ["May", "June", "Shed thefts", "12", "15"],
        ),
        # quarters and their years, in either order
        (
            "Q1\n2021/22\nQ1\n2022/23\nThefts\n12\n15",
            ["Q1 2021/22", "Q1 2022/23", "Thefts", "12", "15"],
        ),
        ("2021/22\nQ1\n2022/23\nQ1\nThefts\n12", ["2021/22 Q1", "2022/23 Q1", "Thefts", "12"]),
        ("Q1\nQ2\nThefts\n12\n15", ["Q1", "Q2", "Thefts", "12", "15"]),
        ("3 yr\naverage\n2021\nThefts\n12\n15", ["3 yr average", "2021", "Thefts", "12", "15"]),
        # the same heads again
        (
            "Year 2021 2022\nMade Kept Loss Rate Made Kept Loss Rate\nHart 12 9 25% 14 7 50%",
            [
                *("Year", "2021", "2022", "Made", "Kept", "Loss Rate", "Made", "Kept", "Loss Rate"),
                *("Hart", "12", "9", "25%", "14", "7", "50%"),
            ],
        ),
        (
            "Apr – Aug\n2015\n% change on\nApr – Aug 2014\nThefts\n12\n+5",
            ["Apr – Aug 2015", "% change on Apr – Aug 2014", "Thefts", "12", "+5"],
        ),
        ("Offence   June   2015/16\nThefts   12   40", ["Offence", "June", "2015/16", "Thefts", "12", "40"]),
        ("June   2015\nThefts   12   40", ["June", "2015", "Thefts", "12", "40"]),
        # the number of a payment is none of its row
        ("204117   Hall hire   £41.00", ["Hall hire", "£41.00"]),
        ("2041   Thefts   41", ["2041", "Thefts", "41"]),
    ],
)
def test_the_words_over_a_column_are_one_cell(text: str, expected: list[str]) -> None:
    assert cells(text) == expected
