"""What a number measures, most of all one whose own clause names nothing, and how sure that is."""

from itertools import chain

import pytest

from extract.bound import Bound, How
from extract.recall import WEIGHTS, Told, best_agreed, candidates, recall, spans
from extract.recall_cues import Measure, Number, clause, opening, place_cues
from extract.recall_labels import sort_cues, word_cues
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


def test_what_was_done_is_told_with_what_it_was_done_to() -> None:
    measure = read_line("In all 28 people attended the Hart Festival.")[0].measure
    assert measure == "people attended hart festival"


def test_a_label_weighs_what_its_cues_weigh_in_any_order() -> None:
    text = "Robbery rose, and of burglaries in the town there were 12."
    told = Told(measures=(Measure("thefts", "count level"),), title="Arson")
    found = candidates(Bound("town", How.NEAR), number(text, "12"), tokenize(text), told)
    weights = read_weights(WEIGHTS)
    sums = [round(100 * sum(weights.get(cue, 0.0) for cue in candidate.cues)) for candidate in found]
    best, _ = best_agreed([candidate.label for candidate in found], sums)
    bound = recall(Bound("town", How.NEAR), number(text, "12"), tokenize(text), told)
    assert bound.measure == found[best].label
    turned, _ = best_agreed([candidate.label for candidate in reversed(found)], sums[::-1])
    assert found[-1 - turned].label == found[best].label


@pytest.mark.parametrize(
    ("labels", "weights", "best", "agreed"),
    [
        (["arrests"], [0], 0, 1.0),
        (["arrests", "matter"], [300, 0], 0, 0.95),
        (["arrests", "matter"], [0, 300], 1, 0.95),
        (["arrests", "matter"], [0, 0], 0, 0.5),
        (["night", "calls to the line", "calls"], [20, 0, 0], 1, 0.62),
    ],
)
def test_a_label_wins_by_all_that_agree_with_it(
    labels: list[str], weights: list[int], best: int, agreed: float
) -> None:
    place, share = best_agreed(labels, weights)
    assert (place, round(share, 2)) == (best, agreed)


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


def test_only_so_many_measures_are_kept_and_each_once() -> None:
    told = Told()
    for label in ("a", "b", "c", "d", "e", "d"):
        told = told.and_measure(label, "count level")
    assert [m.label for m in told.measures] == ["d", "e", "c", "b"]
    assert all(m.here for m in told.then(tuple, None).measures)
    assert [m.age for m in told.aged().aged().measures] == [2, 2, 2, 2]
    assert not any(m.here for m in told.aged().measures)


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
        ("national target", "norm"),
        ("Officers confirmed nearer", "post first"),
        ("Officers confirmed nearer", "saying"),
    ],
)
def test_a_label_shows_what_it_is_made_of(label: str, cue: str) -> None:
    assert cue in word_cues(label)


def test_words_go_with_sorts_of_numbers() -> None:
    assert sort_cues("precept funding", "money level") == ("money level money_noun",)
    assert sort_cues("funding", "percent level") == ("percent level money_noun",)
    assert sort_cues("matter", "percent level") == ()
    assert sort_cues("matters per month", "count level") == ("count level rate label",)


def test_places_are_told_apart_by_side_and_distance() -> None:
    text = "Robbery had fallen to 40 offences."
    tokens = tokenize(text)
    place = number(text, "40")
    shown = {span.label: {*chain(*place_cues(span, place, tokens))} for span in spans(tokens)}
    assert {"before", "before over verb", "opens"} <= shown["Robbery"]
    assert {"after", "after 0"} <= shown["offences"]


def test_what_happened_is_no_part_of_a_label() -> None:
    labels = {span.label for span in spans(tokenize("Theft fell; burglary reports reduced by 9%."))}
    assert "burglary reports" in labels
    assert not any("reduced" in label for label in labels)


def test_how_long_something_takes_is_left_as_it_is_bound() -> None:
    text = "The inspection took 7 weeks in all."
    bound = Bound("inspection", How.SUBJECT)
    assert recall(bound, number(text, "7", "other level"), tokenize(text), Told()) == bound


def test_a_part_is_left_with_what_is_said_of_it() -> None:
    text = "30% of the sentence can be used for training and work."
    bound = Bound("sentence used for training", How.PART_OF)
    assert recall(bound, number(text, "30%", "percent level"), tokenize(text), Told()) == bound
