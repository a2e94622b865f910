"""The cells over the columns of a table."""

import pytest

from extract.heads import after_corner, is_header, leads_in, part_heads


@pytest.mark.parametrize(
    "label",
    [
        "2023/24",
        "Target",
        "Number",
        "% change",
        "Change (%)",
        "Rate per 1,000",
        "RAG status",
        "Visits (no.)",
        "Q2",
    ],
)
def test_a_cell_that_heads_a_column(label: str) -> None:
    assert is_header(label)


@pytest.mark.parametrize("label", ["Robbery", "Calls to the helpline", "East ward", "Target hardening"])
def test_a_cell_that_names_a_row(label: str) -> None:
    assert not is_header(label)


@pytest.mark.parametrize(
    ("labels", "width", "heads", "left"),
    [
        # what stands over the column of labels goes
        (["Ward", "Target", "Actual"], 2, ["Target", "Actual"], []),
        (["Arson in the parks", "Ward", "Target", "Actual"], 2, ["Target", "Actual"], ["Arson in the parks"]),
        # one base for all columns
        (["(per 1,000)", "2022", "2023"], 2, ["2022 (per 1,000)", "2023 (per 1,000)"], []),
        # times over the heads
        (
            ["2022", "2023", "Ward", "Robbery", "Arson"],
            2,
            ["2022 Robbery", "2023 Arson"],
            [],
        ),
        # heads of two lines, a column after the other
        (
            ["2022", "Approved", "2023", "Proposed", "Change", "%"],
            3,
            ["2022 Approved", "2023 Proposed", "Change %"],
            [],
        ),
        # two years over heads that come again under each
        (
            ["Ward", "2023", "2022", "Made", "Solved", "Made", "Solved"],
            4,
            ["2023 Made", "2023 Solved", "2022 Made", "2022 Solved"],
            [],
        ),
        # a mark before each time
        (["Net", "£m", "2022/23", "£m", "2023/24"], 2, ["2022/23 £m", "2023/24 £m"], []),
        # a head on two lines, the second of which begins small
        (["Ward", "Litter", "Dog", "fouling"], 2, ["Litter", "Dog fouling"], []),
        # the title of the first rows
        (
            ["Measure", "Actual 2021/22", "Aim 2022/23", "RAG", "People are safe"],
            3,
            ["Actual 2021/22", "Aim 2022/23", "RAG"],
            ["People are safe"],
        ),
        # a title of more than two words is no corner
        (["Calls by each ward", "Target", "Actual"], 2, ["Target", "Actual"], ["Calls by each ward"]),
    ],
)
def test_heads_are_parted_from_what_is_over_them(
    labels: list[str], width: int, heads: list[str], left: list[str]
) -> None:
    assert part_heads(labels, width) == (heads, left)


def test_a_column_of_arrows_may_have_no_head() -> None:
    assert part_heads(["Group", "2021", "2022"], 3, unnamed=True) == (["2021", "2022", ""], [])
    assert part_heads(["2020", "2021", "2022"], 3, unnamed=True) == (["2020", "2021", "2022"], [])


@pytest.mark.parametrize(
    ("labels", "counted"),
    [
        (["Year", "Robberies"], "Robberies"),
        (["Robberies"], "Robberies"),
        (["Ward", "Month", "Fires"], "Fires"),
    ],
)
def test_what_a_table_by_year_counts(labels: list[str], counted: str) -> None:
    assert after_corner(labels) == counted


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("The figures for the wards were:", True),
        ("She went through the list:", True),
        ("Fires by ward:", False),
        ("The figures were high.", False),
    ],
)
def test_a_sentence_leads_to_a_table(line: str, leads: bool) -> None:
    assert leads_in(line) is leads
