"""Where a clause ends between a number and a time."""

import pytest

from extract.period_clause import begins_after, ends_before


@pytest.mark.parametrize(
    ("ahead", "gap", "ends"),
    [
        # a clause that only a conjunction begins
        ("There are ", " wardens, although two leave ", True),
        ("The team has ", " vans and that will be looked at ", True),
        ("It cost ", " but the grant was spent ", True),
        # an aside with a word that begins asides, or a verb of its own
        ("They seized ", " bikes, which had been stolen ", True),
        ("The fine was ", " (£60), compared with £40 ", True),
        ("Some ", " homes were visited, the scheme having begun ", True),
        ("We lost ", " staff, the posts will be filled ", True),
        # another subject and verb
        ("There are ", " sergeants and a third will join ", True),
        ("The rate is ", ". Letters go out ", True),
        # one clause, with its verb before, after or in the middle
        ("", " young people had been helped ", False),
        ("", " men and 9 women were helped ", False),
        ("There were ", " robberies and 9 thefts ", False),
        ("We closed ", " houses, 7 shops and a yard ", False),
        ("They dealt with ", " people who had been cautioned ", False),
        ("Nothing but ", " was left ", False),
    ],
)
def test_a_clause_ends_before_a_later_time(ahead: str, gap: str, ends: bool) -> None:
    assert ends_before(gap, ahead) is ends


@pytest.mark.parametrize(
    ("gap", "begins"),
    [
        (" but has since come down to ", True),
        (" and now runs at ", True),
        (", chiefly because a post was vacant for ", True),
        (" there were all but ", False),
        (", which is ", False),
        (" and helped ", False),
    ],
)
def test_a_clause_begins_after_an_earlier_time(gap: str, begins: bool) -> None:
    assert begins_after(gap) is begins
