"""Numbers of slides after a title that comes again."""

import pytest

from extract.inline_heads import stop_at_parts


def test_numbers_of_slides_end_their_titles() -> None:
    text = "What Tenants Said (1) Most 40 wrote What Tenants Said (2) Some 9 rang What Tenants Said (2) Few 3"
    stopped = stop_at_parts(text)
    assert len(stopped) == len(text)
    assert stopped.replace("  .", ".").count("Said .") == 3


@pytest.mark.parametrize(
    "text",
    [
        # counts of a list, of months that rise by more than one, and twice only
        "Drug Offences (3) Knife Offences (2) Drug Offences (4) Knife Offences (2) Drug Offences (4)",
        "Drug Offences (1) in May, Drug Offences (3) in June, Drug Offences (4) in July",
        "What Tenants Said (1) Most wrote What Tenants Said (2) Some rang",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    assert stop_at_parts(text) == text
