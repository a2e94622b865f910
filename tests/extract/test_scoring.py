"""Scoring by the rules of the annotation: what matches, what is misread, which attributes agree."""

from decimal import Decimal
from typing import Any

import pytest

from extract.agreement import wrong_attributes
from extract.model import Figure, Mention, Period, Sentence
from extract.scoring import Candidate, DocumentScore, Tally, score_document
from extract.vocabulary import (
    Basis,
    Confidence,
    Direction,
    Kind,
    Qualifier,
    SentenceKind,
    Status,
    Theme,
    Unit,
)

SENTENCE = "Burglary fell by 9% to 340 offences\n“since  April”."


def candidate(number: str, value: str | None = None, sentence: str = SENTENCE, **figure: Any) -> Candidate:
    start = sentence.index(number)
    mention = Mention(
        start=start,
        end=start + len(number),
        value=Decimal(value or number.strip("%")),
        value_high=None,
        unit=Unit.PERCENT if number.endswith("%") else Unit.COUNT,
        qualifier=Qualifier.EXACT,
        rule="test",
    )
    defaults: dict[str, Any] = {
        "measure": "burglary",
        "kind": Kind.PERCENT_CHANGE,
        "direction": Direction.DECREASE,
        "status": Status.ACTUAL,
        "period": Period(text="since April"),
        "baseline": None,
        "area": None,
        "theme": Theme.BURGLARY,
        "theme_basis": Basis.SENTENCE,
        "agency": "Metropolitan Police",
        "agency_basis": Basis.DOCUMENT,
        "confidence": Confidence.HIGH,
    }
    place = Sentence(start=0, end=len(sentence), kind=SentenceKind.PROSE, section=0)
    return Candidate(
        figure=Figure(mention=mention, sentence=place, **(defaults | figure)),
        sentence=sentence,
        number=(start, start + len(number)),
    )


def gold(**changes: Any) -> dict[str, Any]:
    return {
        "quote": "fell by 9% to",
        "number_text": "9%",
        "value": 9,
        "unit": "percent",
        "kind": "percent_change",
        "direction": "decrease",
        "status": "actual",
        "qualifier": "exact",
        "measure": "burglaries",
        "theme": "burglary",
        "agency": ["Metropolitan Police Service", None],
        "period": "from April",
        "core": True,
    } | changes


def score(candidates: list[Candidate], golds: list[dict[str, Any]]) -> DocumentScore:
    return score_document("d", candidates, golds)


def test_a_right_figure_is_fully_right() -> None:
    tally = score([candidate("9%")], [gold()]).tally
    assert (tally.precision(), tally.recall(), tally.fully_right(), tally.misread) == (1, 1, 1, 0)


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"unit": "points"}, ("unit",)),
        ({"kind": ["share", "percent_change"]}, ()),
        ({"direction": None}, ("direction",)),
        ({"theme": ["violence", "burglary"]}, ()),
        ({"theme": "violence"}, ("theme",)),
        ({"agency": "Kent Police"}, ("agency",)),
        ({"agency": "Police"}, ()),
        ({"measure": "burglary of dwellings"}, ()),
        ({"measure": "burglary of shops and other dwellings"}, ("measure",)),
        ({"period": "last year"}, ("period",)),
    ],
)
def test_attributes_agree_as_annotated(change: dict[str, Any], wrong: tuple[str, ...]) -> None:
    assert wrong_attributes(candidate("9%").figure, gold(**change)) == wrong


@pytest.mark.parametrize(("accepted", "wrong"), [(None, ()), ([None, "2020"], ()), ("2020", ("period",))])
def test_an_empty_attribute_is_right_where_none_is_accepted(accepted: Any, wrong: tuple[str, ...]) -> None:
    assert wrong_attributes(candidate("9%", period=None).figure, gold(period=accepted)) == wrong


def test_white_space_and_quotation_marks_are_folded() -> None:
    quoted = gold(quote='offences "since April"', number_text="x")
    assert score([candidate("9%")], [quoted]).tally.found == 1


def test_one_row_matches_one_annotation() -> None:
    tally = score([candidate("9%")], [gold(), gold(quote="Burglary fell by 9%")]).tally
    assert (tally.found, tally.core) == (1, 2)


def test_as_many_as_possible_are_matched() -> None:
    anywhere, narrow = gold(quote="9%"), gold(quote="fell by 9%")
    other = candidate("9%", sentence="Theft was up 9%.")
    assert score([candidate("9%"), other], [anywhere, narrow]).tally.found == 2


def test_a_borderline_match_is_neither_missed_nor_spurious() -> None:
    tally = score([candidate("9%")], [gold(core=False)]).tally
    assert (tally.matched_rows, tally.core, tally.precision()) == (1, 0, 1)


def test_another_value_at_the_right_place_is_misread() -> None:
    scored = score([candidate("9%", value="90")], [gold()])
    assert scored.tally.misread == 1
    assert [e.kind for e in scored.errors] == ["misread", "spurious"]


def test_misses_and_spurious_rows_are_listed() -> None:
    scored = score([candidate("340")], [gold()])
    assert [(e.kind, e.expected) for e in scored.errors] == [("missed", "9%"), ("spurious", "")]


def test_tallies_add_up() -> None:
    one = score([candidate("9%")], [gold()]).tally
    none = score([], [gold()]).tally
    assert (one + none).recall() == 0.5
    assert Tally() + one == one
