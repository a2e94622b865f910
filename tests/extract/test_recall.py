"""What a number measures whose own clause names nothing, and how sure that is."""

from itertools import chain
from math import exp

import pytest

from extract.bound import Bound, How
from extract.recall import WEIGHTS, Candidate, Told, candidates, is_doubtful, likeliest, recall, spans
from extract.recall_cues import Measure, Number, clause, opening, place_cues, sort_cues, word_cues
from extract.tokens import tokenize
from extract.weights import read_weights
from tests.extract.reading import read_line


def number(text: str, written: str, sort: str = "count level") -> Number:
    tokens = tokenize(text)
    first = next(i for i, token in enumerate(tokens) if token.text == written)
    return Number(0, first, first + 1, sort, opening(tokens), clause(tokens, first))


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Burglary stood at 340. It had been 290.", ["burglary", "burglary"]),
        ("There were 40 referrals in all. The year before it was 31.", ["referrals", "referrals"]),
        ("Satisfaction was 81% in the year. It was 76% before.", ["satisfaction", "satisfaction"]),
        ("Theft of cycles was a worry. There had been 52 in the month.", ["theft of cycles"]),
    ],
)
def test_what_was_told_before_is_measured_on(text: str, measures: list[str]) -> None:
    read = [reading.measure for reading in read_line(text)]
    assert len(read) == len(measures)
    assert all(set(wanted.split()) & set(got.split()) for wanted, got in zip(measures, read, strict=True))


@pytest.mark.parametrize(
    ("bound", "doubtful"),
    [
        (Bound("arrests", How.COUNTED), False),
        (Bound("arrests", How.NEAR), True),
        (Bound("the target", How.COUNTED), True),
        (Bound(None, How.COUNTED), True),
    ],
)
def test_only_a_guess_is_doubtful(bound: Bound, doubtful: bool) -> None:
    assert is_doubtful(bound) is doubtful


def test_a_label_weighs_what_its_cues_weigh() -> None:
    text = "Robbery rose, and of burglaries in the town there were 12."
    told = Told(measures=(Measure("thefts", "count level"),), title="Arson")
    found = candidates(Bound("town", How.NEAR), number(text, "12"), tokenize(text), told)
    weights = read_weights(WEIGHTS)
    sums = [sum(weights.get(cue, 0.0) for cue in candidate.cues) for candidate in found]
    best, likelihood = likeliest(found)
    assert best == found[sums.index(max(sums))]
    assert likelihood == pytest.approx(exp(max(sums)) / sum(map(exp, sums)))


def test_nothing_told_leaves_nothing() -> None:
    bound = Bound(None, How.NONE)
    assert recall(bound, number("It was 12.", "12"), tokenize("It was 12."), Told()) == bound


def test_every_label_is_a_candidate_once() -> None:
    text = "Burglaries and robberies were fewer: burglaries had been 12."
    told = Told(measures=(Measure("Burglaries", "count level"),), title="Burglaries")
    labels = [
        c.label.lower() for c in candidates(Bound(None, How.NONE), number(text, "12"), tokenize(text), told)
    ]
    assert len(labels) == len(set(labels))
    assert "burglaries" in labels


def test_a_title_counts_only_where_it_names_something() -> None:
    text = "It was 12."
    for title, expected in (("Other matters", []), ("Burglary", ["Burglary"])):
        found = candidates(Bound(None, How.NONE), number(text, "12"), tokenize(text), Told(title=title))
        assert [c.label for c in found] == expected


def test_the_likeliest_is_as_sure_as_its_lead() -> None:
    one = Candidate("arrests", (("countable",), ("strong field",)), near=True)
    other = Candidate("matter", (("not countable", "no field"),), near=True)
    alone, sure = likeliest([one])
    best, likely = likeliest([other, one])
    tie, even = likeliest([one, one])
    assert (alone, sure) == (one, 1.0)
    assert best == one
    assert 0.5 < likely < 1
    assert (tie, even) == (one, 0.5)


def test_only_so_many_measures_are_kept_and_each_once() -> None:
    told = Told()
    for label in ("a", "b", "c", "d", "e", "d"):
        told = told.and_measure(label, "count level")
    assert [m.label for m in told.measures] == ["d", "e", "c", "b"]
    assert not any(m.here for m in told.then(tuple, None).measures)


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("This risk fell to 40.", "40", "this thing"),
        ("These fell to 40.", "40", "pointing"),
        ("Robbery fell to 40.", "40", "something"),
        ("There were 40.", "40", "nothing"),
        ("Robbery rose, but it fell to 40.", "40", "pointing"),
    ],
)
def test_a_clause_names_or_points(text: str, written: str, expected: str) -> None:
    tokens = tokenize(text)
    first = next(i for i, token in enumerate(tokens) if token.text == written)
    assert clause(tokens, first) == expected


@pytest.mark.parametrize(
    ("label", "cue"),
    [
        ("Chief Constable", "post"),
        ("County Council", "named body"),
        ("knife crime", "strong field"),
        ("referrals", "countable head"),
        ("matter", "not countable"),
    ],
)
def test_a_label_shows_what_it_is_made_of(label: str, cue: str) -> None:
    assert cue in word_cues(label)


def test_words_go_with_sorts_of_numbers() -> None:
    assert sort_cues("precept funding", "money level") == ("money level money_noun",)
    assert sort_cues("funding", "percent level") == ("percent level money_noun",)
    assert sort_cues("matter", "percent level") == ()


def test_places_are_told_apart_by_side_and_distance() -> None:
    text = "Robbery had fallen to 40 offences."
    tokens = tokenize(text)
    place = number(text, "40")
    shown = {span.label: {*chain(*place_cues(span, place, tokens))} for span in spans(tokens)}
    assert {"before", "before over verb", "opens"} <= shown["Robbery"]
    assert {"after", "after 0"} <= shown["offences"]
