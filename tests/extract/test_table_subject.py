"""What a table counts where its rows name only places, times or who was paid."""

import pytest

from extract.table_subject import find_caption
from tests.extract.reading import read_line


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("Table 2 - Fires by ward", "Fires"),
        ("Figure 15:2 Calls to the helpline, 2021", "Calls to the helpline"),
        ("Appendix A. ASB complaints by type", "ASB complaints"),
        ("2.4 Visits completed, by station", "Visits completed"),
        # these say that something is counted, not what
        ("Table 1: Headline indicators", None),
        ("Table 3", None),
        # sentences
        ("Burglary fell by a third", None),
        ("Table 2 shows fires by ward", None),
    ],
)
def test_a_caption_says_what_is_counted(line: str, counted: str | None) -> None:
    assert find_caption(f"{line}\nEast\n4\nWest\n9", 0, len(line) + 14) == counted
    assert find_caption(f"{line}\n\nEast\n4\nWest\n9", len(line) + 2, len(line) + 15) == counted


def test_a_caption_may_stand_on_two_lines() -> None:
    caption = "Table 2\n\nFires attended\n\n"
    assert find_caption(f"{caption}East\n4\nWest\n9", 0, len(caption) + 14) == "Fires attended"
    assert find_caption(f"{caption}East\n4\nWest\n9", len(caption), len(caption) + 14) == "Fires attended"


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # the caption, not what was told before it
        (
            "Robbery fell by 14 offences.\n\nTable 2 - Noise complaints by ward\n\nEast\n\n4\n\nWest\n\n9",
            ["robbery", "east noise complaints", "west noise complaints"],
        ),
        # rows that are named after bodies
        (
            "Table 7\n\nNaloxone kits supplied\n\n2012/13\n2013/14\nArden Signpost\n143\n171\nWE ARE HERE\n20\n31",
            ["naloxone kits supplied"] * 4,
        ),
        # most rows name what they count, so that all do
        (
            "He stopped 14 drivers.\n\nOffence type\n\nNow\n\nSpeeding\n\n41\n\nSeat belts\n\n7\n\nInsurance\n\n5",
            ["drivers", "speeding", "seat belts", "insurance"],
        ),
        # heads that tell what was done, under years of their own
        (
            "Station\n2019\n2018\nOpened\nClosed\nOpened\nClosed\nEast\n12\n9\n17\n8\nWest\n14\n7\n12\n6",
            ["opened", "closed"] * 4,
        ),
        # a sum of what its column counts
        (
            "Beat area\n\nThefts\n\nFires\n\nEast\n\n12\n\n9\n\nArea total\n\n17\n\n8",
            ["thefts", "fires", "area total thefts", "area total fires"],
        ),
        # an amount is for whom its row names
        (
            "Source\n\nBudget £\n\nSpend £\n\nVale Council\n\n12,500\n\n9,100",
            ["vale council budget", "vale council spend"],
        ),
    ],
)
def test_a_value_is_named(text: str, measures: list[str]) -> None:
    assert [read.measure for read in read_line(text)] == measures


def test_a_table_of_standards_is_of_standards() -> None:
    text = "Our attendance standards, by the risk of an area, are as follows:\n\nHigh\n\n6 minutes\n\nLow\n\n9 minutes"
    assert [(read.status, read.kind) for read in read_line(text)] == [("standard", "duration")] * 2
