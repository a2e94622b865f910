"""What a text says of all its numbers in brackets."""

import pytest

from tests.extract.reading import read_line


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (
            "The sheet showed (target for the year in brackets):\n\nArson\n\n38\n\n(36)\n\nFraud\n\n70\n\n(76)\n",
            ["actual", "target", "actual", "target"],
        ),
        ("With the forecast in brackets, fires were 38 (36).", ["actual", "forecast"]),
        ("With last year in brackets, fires were 38 (36).", ["actual", "actual"]),
        ("Against target, with last year's numbers in brackets, fires were 38 (36).", ["actual", "actual"]),
        ("Fires were 38 (36). With the target in brackets, frauds were 70.", ["actual"] * 3),
    ],
)
def test_numbers_in_brackets_are_what_is_said_of_them(text: str, statuses: list[str]) -> None:
    assert [number.status for number in read_line(text)] == statuses
