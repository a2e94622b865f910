"""Numbers that say the change before them again, or go on with it."""

import pytest

from tests.extract.reading import read_line

DOWN = ("percent_change", "decrease")
FEWER = ("change", "decrease")
LEVEL = ("count", None)
SHARE = ("share", None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        # the same change as a percentage
        ("Arson dropped by 18, or 6.5%.", [FEWER, DOWN]),
        ("Arson dropped by 18 (6.5%).", [FEWER, DOWN]),
        ("Arson dropped by 18, i.e. 6.5%.", [FEWER, DOWN]),
        # the same change as a count
        ("Arson dropped by 6.5%, or 18 fires.", [DOWN, FEWER]),
        ("Arson dropped by 6.5% (18 fires).", [DOWN, FEWER]),
        ("There were 18 fewer fires, which equates to 6.5%.", [FEWER, DOWN]),
        ("The grant dropped by 6.5% or £18,000.", [DOWN, ("amount", "decrease")]),
        # two levels
        ("Arson dropped by 6.5% (260 fires to 243).", [DOWN, LEVEL, LEVEL]),
        ("The grant dropped by 6.5% with £18,000 held back.", [DOWN, ("amount", None)]),
        # a count in brackets without its noun is a level
        ("Arson dropped by 6.5% to 260.", [DOWN, LEVEL]),
        # a list of changes
        ("Arson dropped by 6.5%, criminal damage by 4% and theft by 2%.", [DOWN, DOWN, DOWN]),
        ("Arson was down 6.5%, theft 4% and fraud 2%.", [DOWN, DOWN, DOWN]),
        ("There were falls in arson (6.5%), in theft (4%) and fraud (2%).", [DOWN, DOWN, DOWN]),
        ("Arson fell by 6.5%, compared with 2% across London.", [DOWN, DOWN]),
        ("Arson is lower (6.5% down); criminal damage (4%); and petty theft (2%).", [DOWN, DOWN, DOWN]),
        ("There was a fall of 6.5% in arson, 4% in theft and 2% in fraud.", [DOWN, DOWN, DOWN]),
        ("Arson was down by 18 and thefts by 4.", [FEWER, FEWER]),
        ("Arson and theft were down by 18 and 4 respectively.", [FEWER, FEWER]),
        (
            "There was a fall in arson of 6.5% from 200 to 187 and in theft of 4% from 50 to 48.",
            [DOWN, LEVEL, LEVEL, DOWN, LEVEL, LEVEL],
        ),
        ("There were 18 fewer fires than last year (277), or 6.5%.", [FEWER, LEVEL, DOWN]),
        # times and places are not what changed
        ("Arson fell by 6.5% in the town and 12% in the survey felt safe.", [DOWN, SHARE]),
        # another clause, another thing and a share
        (
            "There was a rise in arson of 6.5% and in homes of 20 or more it was worse.",
            [("percent_change", "increase"), LEVEL],
        ),
        ("There were 18 fewer fires than last year (277), or 94% of them.", [FEWER, LEVEL, SHARE]),
        # who did it is no change
        ("Arson fell by 18 fires and patrols by 4 officers went on.", [FEWER, LEVEL]),
        ("Arson was down by 18 and was seen by 4 teams.", [FEWER, LEVEL]),
        # a share, however near a change
        ("There was a fall of 6.5% in arson while 12% in a survey felt safe.", [DOWN, SHARE]),
        ("Arson dropped by 6.5% and 12% of the rest were bin fires.", [DOWN, SHARE]),
    ],
)
def test_a_number_that_goes_on_with_a_change(text: str, said: list[tuple[str, str | None]]) -> None:
    assert [(number.kind, number.direction) for number in read_line(text)] == said
