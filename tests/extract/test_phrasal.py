"""The small words that belong to a verb."""

import pytest

from extract.phrasal import verb_end
from extract.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("turned away for want of space", "turned away"),
        ("turned away.", "turned away"),
        ("came in, none of them urgent", "came in"),
        ("seized in and around the town", "seized"),
        ("recorded in over 40 wards", "recorded"),
        ("closed in under 10 days", "closed"),
        ("came in May", "came"),
        ("breached at least once", "breached"),
        ("reported to have been out of use", "reported"),
        ("spoken to", "spoken to"),
        ("spoken to by wardens", "spoken to"),
        ("referred to the service", "referred"),
        ("looked into, and closed", "looked into"),
        ("signed off last week", "signed off"),
        ("seized", "seized"),
    ],
)
def test_a_verb_keeps_the_small_words_that_are_part_of_it(text: str, verb: str) -> None:
    tokens = tokenize(text)
    assert " ".join(token.text for token in tokens[: verb_end(tokens, 0)]) == verb
