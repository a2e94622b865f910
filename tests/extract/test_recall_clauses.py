"""What is said of what a number counts is found, and no more of it than belongs to a label."""

import pytest

from extract.recall import spans
from extract.recall_clauses import field_candidates, said_after, said_candidates
from extract.recall_cues import Measure, Number
from extract.theme_terms import find_terms
from extract.tokens import Part, Token, tokenize

CLAUSES = [
    ("tenants", "tenants had been moved to safer homes.", "moved to safer homes"),
    ("callers", "callers were known to the service, and were seen.", "known to service"),
    ("doors", "doors repaired within 48 hours, as asked.", "repaired within 48 hours"),
    ("shops", "shops who took part in the scheme", "took part in scheme"),
    ("cases", "cases closed in the previous quarter.", "closed"),
    ("cases", "cases left for the next 40 families", "left"),
    ("women", "women had been turned away for want of space.", "turned away for want of space"),
    ("girls", "girls were spoken to in June.", "spoken to"),
    ("calls", "calls came in, none of them urgent", "came in"),
    ("knives", "knives.", ""),
    ("wardens", "wardens, seven of them new", ""),
    ("bins", "bins moved and 12 shutters fitted", "moved"),
]


@pytest.mark.parametrize(("noun", "text", "said"), CLAUSES)
def test_a_clause_is_told_without_its_small_words(noun: str, text: str, said: str) -> None:
    tokens = tokenize(text)
    assert tokens[0].text == noun
    assert " ".join(token.text for token in said_after(tokens, 1)) == said


def number_in(tokens: list[Token]) -> Number:
    first = next(at for at, token in enumerate(tokens) if token.part is Part.NUMBER)
    return Number(tokens[first].start, first, first + 1, "count level", "noun", "nothing")


def labels(text: str, *told: str) -> set[str]:
    tokens = tokenize(text)
    number = number_in(tokens)
    before = [Measure(label, "count level", age=1) for label in told]
    return {said.label for said in said_candidates(number, tokens, spans(tokens), before)}


@pytest.mark.parametrize(
    ("text", "told", "label"),
    [
        ("Wardens moved 14 tents.", (), "tents moved"),
        ("There were 9 tenants moved to safer homes.", (), "tenants moved to safer homes"),
        ("14 took part in the scheme.", ("shops",), "shops taking part in scheme"),
        ("14 took part in the scheme.", ("shops",), "taking part in scheme"),
        ("Of these 6 of them were closed.", ("cases",), "cases closed"),
        ("Tents were moved 14 times.", (), "Tents moved"),
        # what people say of themselves, and when
        (
            "Of 14 tenants said that they felt safe when out at work.",
            (),
            "tenants feeling safe when out at work",
        ),
        # how long, far or fast belongs to it
        ("There were 14 drivers who exceeded 35 mph.", (), "drivers exceeded 35 mph"),
        ("14 stayed for 12 weeks or more.", (), "stayed for 12 weeks"),
    ],
)
def test_what_is_said_makes_a_label(text: str, told: tuple[str, ...], label: str) -> None:
    assert label in labels(text, *told)


def test_what_is_done_to_one_thing_is_not_said_of_another() -> None:
    assert "alcohol moved" not in labels("Of the tents moved 14 sold alcohol.")


def test_a_label_has_nine_words_at_most() -> None:
    long = "tenants of the older blocks beside the ring road who asked"
    assert all(len(label.split()) <= 9 for label in labels("There 7 were moved to safer homes.", long))


@pytest.mark.parametrize(
    ("text", "last", "title", "label"),
    [
        ("On burglary he told us of 12 arrests.", "", "", "burglary arrests"),
        ("He told us of 12 offences.", "Hate crime was up.", "", "hate crime offences"),
        ("He told us of 12 offences.", "", "ASB Update", "ASB offences"),
    ],
)
def test_a_noun_takes_the_name_of_a_field(text: str, last: str, title: str, label: str) -> None:
    tokens = tokenize(text)
    found = field_candidates(number_in(tokens), tokens, spans(tokens), find_terms(last), title)
    assert label in {said.label for said in found}


def test_a_noun_that_says_enough_takes_no_field_of_another_sentence() -> None:
    tokens = tokenize("He told us of 12 posts.")
    said = field_candidates(number_in(tokens), tokens, spans(tokens), find_terms("Arson rose."), "ASB Update")
    assert not list(said)


def test_a_noun_that_names_its_field_takes_no_other() -> None:
    tokens = tokenize("There were 12 burglaries.")
    assert not list(field_candidates(number_in(tokens), tokens, spans(tokens), find_terms("Arson rose."), ""))
