"""Numbers of rows, each in a line of its own."""

import pytest

from extract.cells import read_lines_of
from extract.row_numbers import without_row_numbers

ROWS = "1\nUnplanned endings\n24\n21\n2\nSeen in time\n80\n86\n{}\nCompleted\n72\n74\n"


def left(text: str) -> list[str]:
    """The cells that are left."""
    return [cell.text for cell in without_row_numbers(text, read_lines_of(text, 0, len(text)))]


@pytest.mark.parametrize("last", ["3", "5"])
def test_numbers_that_count_the_rows_are_left_out(last: str) -> None:
    """A number may be lacking that was taken for a page's."""
    expected = ["Unplanned endings", "24", "21", "Seen in time", "80", "86", "Completed", "72", "74"]
    assert left(ROWS.format(last)) == expected


@pytest.mark.parametrize(
    "text",
    [
        ROWS.format("2"),
        ROWS.format("9"),
        "Arson\n1\nBurglary\n2\nTheft\n3\nFraud\n4\n",
        "1\nArson\n12\n9\n2\nTheft\n8\n7\n",
        "Deaths\n1\nArson\n4\n5\nKnives\n2\nTheft\n12\n14\nGuns\n3\nFraud\n8\n9\n",
        "North\n40\n50\n1\nSouth\n30\n20\n2\nEast\n12\n9\n3\nWest\n8\n7\n0\n",
        "1 Arson\n12\n9\n2 Theft\n8\n7\n3 Fraud\n4\n5\n",
        "",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert left(text) == [line for line in text.split("\n") if line]
