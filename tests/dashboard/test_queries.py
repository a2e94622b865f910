import pandas as pd
import pytest

from dashboard import queries

MEETINGS = pd.DataFrame(
    {
        "document": ["a", "b", "c", "other", "unnamed"],
        "board": ["Hill Board", "Hill Board", "Hill Board", "Vale Board", None],
        "meeting_date": pd.to_datetime(
            ["2024-01-10", "2024-04-10", "2024-07-10", "2024-05-10", "2024-06-10"]
        ),
    }
)


@pytest.mark.parametrize(
    ("document", "before", "after"),
    [("a", None, "b"), ("b", "a", "c"), ("c", "b", None), ("other", None, None), ("unnamed", None, None)],
)
def test_neighbours_are_of_the_same_board(document: str, before: str | None, after: str | None) -> None:
    found = queries.around(MEETINGS, document)
    assert tuple(row and row["document"] for row in found) == (before, after)


def test_rows_are_plain_values_with_what_is_missing_still_missing() -> None:
    (first, *_, last) = queries.rows(MEETINGS)
    assert first == {"document": "a", "board": "Hill Board", "meeting_date": pd.Timestamp("2024-01-10")}
    assert pd.isna(last["board"])
