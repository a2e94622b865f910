"""Numbers in brackets that say what two before them differ by."""

import pytest

from extract.differences import are_changes


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([("3", "1", "+2"), ("0", "4", "-4"), ("1,204", "1,200", "4")], True),
        # less, without a sign
        ([("12", "14", "2"), ("31", "21", "10")], True),
        # one of three may be reckoned wrong
        ([("3", "1", "+1"), ("0", "0", "0"), ("2", "5", "-3")], True),
        ([("8", "10", "3"), ("11", "14", "5")], False),
        # the other way round
        ([("3", "1", "-2"), ("9", "4", "-5")], False),
        ([], False),
    ],
)
def test_a_change_is_what_two_numbers_differ_by(rows: list[tuple[str, str, str]], told: bool) -> None:
    assert are_changes(rows) is told
