"""Measures that say too little alone, with the field of crime that names them."""

import pytest

from extract.bound import Bound, How
from extract.qualified import at_service, qualified
from extract.theme_terms import find_terms
from extract.tokens import tokenize

OF_CONTEXT = "Arson was discussed at length."


@pytest.mark.parametrize(
    ("text", "noun", "rate", "label"),
    [
        ("In terms of burglary there were 7 offences.", "offences", None, "burglary offences"),
        (
            "With regard to hate crime Members heard of 7 incidents.",
            "incidents",
            None,
            "hate crime incidents",
        ),
        ("There were 7 offences.", "offences", None, "Arson offences"),
        ("There were 7 posts.", "posts", None, "posts"),
        # what is counted per head is all that there is
        ("There were 7 crimes per 1,000 residents.", "crimes", "per 1,000 residents", "crimes"),
        # the sentence itself goes on to tell of what the cases are
        ("In 7 cases the tenant moved.", "cases", None, "cases"),
        ("The target was met for 60% of 7 cases.", "cases", None, "cases"),
        # a field that begins the name of something else
        ("The Domestic Abuse Bill led to 7 offences.", "offences", None, "Arson offences"),
    ],
)
def test_a_bare_noun_takes_the_nearest_field(text: str, noun: str, rate: str | None, label: str) -> None:
    bound = Bound(noun, How.COUNTED)
    assert qualified(bound, text, text.index("7"), rate, lambda: find_terms(OF_CONTEXT)).measure == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mentoring scheme had 7 referrals.", "referrals, mentoring scheme"),
        ("The One Stop Shop saw 7 referrals.", "referrals, One Stop Shop"),
        ("The debt advice one stop shop saw 7 referrals.", "referrals, debt advice one stop shop"),
        ("The youths made 7 referrals.", "referrals"),
    ],
)
def test_a_short_measure_takes_the_name_of_its_service(text: str, label: str) -> None:
    tokens = tokenize(text)
    first = next(at for at, token in enumerate(tokens) if token.text == "7")
    assert at_service(Bound("referrals", How.COUNTED), tokens, first).measure == label
