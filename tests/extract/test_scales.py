"""What the numbers of a table are counted in."""

import pytest

from extract.scales import mark_of, scale_of, scales_told, with_mark
from tests.extract.reading import read_line

LARGE = [
    # alone over the numbers, each cell in a line of its own or in one line
    ("Budget\n£000\nWardens\n212\nGates\n38.5", [(212_000, "GBP"), (38_500, "GBP")]),
    (
        "Spend of the team\n                £'000\nWardens         212\nGates           38.5",
        [(212_000, "GBP"), (38_500, "GBP")],
    ),
    (
        "£m            2021/22   2022/23\nWardens       1.2       1.4",
        [(1_200_000, "GBP"), (1_400_000, "GBP")],
    ),
    # in the head of a column, which leaves the others as they are
    (
        "Head\tPosts\tCost £000\nWardens\t12\t310\nGates\t3\t45",
        [(12, "count"), (310_000, "GBP"), (3, "count"), (45_000, "GBP")],
    ),
    (
        "£000\t2022\t2023\tChange %\nWardens\t310\t341\t10",
        [(310_000, "GBP"), (341_000, "GBP"), (10, "percent")],
    ),
    # in the label of a row
    (
        "Measure\t2022\t2023\nSpend (£000)\t310\t341\nVisits\t12\t15",
        [(310_000, "GBP"), (341_000, "GBP"), (12, "count"), (15, "count")],
    ),
    # in the words that lead to the table
    (
        "The Treasurer set out what each of the partners pays, in £000, for the year:\nCouncil\t518\nPolice\t367",
        [(518_000, "GBP"), (367_000, "GBP")],
    ),
    # other money has no unit of its own
    ("Spend\n€000\nWardens\n212\nGates\n38", [(212_000, "count"), (38_000, "count")]),
    # each head over two or three lines, which the mark ends
    (
        "Head\nBudget\n£000\nForecast\nOutturn\n£000\nVariance\n£000\nPay\n310\n341\n31\nFuel\n45\n40\n(5)",
        [
            (310_000, "GBP"),
            (341_000, "GBP"),
            (31_000, "GBP"),
            (45_000, "GBP"),
            (40_000, "GBP"),
            (5_000, "GBP"),
        ],
    ),
    (
        "Body\nCash\n£\nKind\n£\nPolice\n310\n45\nHealth\n12\n30",
        [(310, "GBP"), (45, "GBP"), (12, "GBP"), (30, "GBP")],
    ),
    # pounds that are written beside the number are what they say
    ("£000\nWardens\n£212\nGates\n£38", [(212, "GBP"), (38, "GBP")]),
    ("£\nWardens\n2,120\nGates\n380", [(2_120, "GBP"), (380, "GBP")]),
]


@pytest.mark.parametrize(("text", "read"), LARGE)
def test_numbers_are_read_in_what_the_table_counts_in(text: str, read: list[tuple[float, str]]) -> None:
    assert [(number.value, number.unit) for number in read_line(text)] == read


@pytest.mark.parametrize(
    ("head", "label", "told"),
    [
        ("2022 £000", "Wardens", ("£", 1_000)),
        ("Cost (£m)", "Wardens", ("£", 1_000_000)),
        ("£ million", "Wardens", ("£", 1_000_000)),
        ("€k", "Wardens", ("€", 1_000)),
        ("2022", "Cost £'000s", ("£", 1_000)),
        ("Posts", "Cost £'000s", None),
        ("2022", "Grants of £5m", None),
        ("£40,000", "Wardens", None),
    ],
)
def test_a_head_tells_currency_and_scale(head: str, label: str, told: tuple[str, int] | None) -> None:
    assert scale_of(head, label) == told


def test_a_mark_that_heads_a_column_is_not_of_the_table() -> None:
    assert mark_of("Visits\t£000\nWardens\t12\t5", "", ("Visits", "£000")) is None
    assert mark_of("£000\tVisits\tCalls\nWardens\t12\t5", "", ("Visits", "Calls")) == "£000"


def test_a_head_of_posts_or_percentages_takes_no_mark() -> None:
    assert [with_mark(head, "£000") for head in ("2022", "FTE", "Change %", "")] == [
        "2022 (£000)",
        "FTE",
        "Change %",
        "(£000)",
    ]


def test_scales_are_told_without_a_number() -> None:
    assert list(scales_told("Budget (£000), of which £5m is new, and income in £m")) == [1_000, 1_000_000]


def test_less_stands_in_brackets_in_a_column_of_changes() -> None:
    text = "Head\tBudget £000\tVariance £000\nPay\t310\t31\nFuel\t45\t(5)"
    assert [number.direction for number in read_line(text)] == [None, "increase", None, "decrease"]


def test_what_is_over_in_a_table_of_forecasts_is_a_forecast() -> None:
    plan = "Head\tBudget £000\tForecast £000\tVariance £000\nPay\t310\t341\t31\nFuel\t45\t40\t(5)"
    assert [number.status for number in read_line(plan)] == ["actual", "forecast", "forecast"] * 2
    spent = plan.replace("Forecast", "Actual")
    assert {number.status for number in read_line(spent)} == {"actual"}
