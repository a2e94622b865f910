"""Score the figures of one document against those a careful reader annotated.

Pure: figures and annotations in, a tally and a list of errors out. A figure matches an annotation when its
sentence contains the annotation's quote and its value is equal; one figure matches at most one annotation.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from extract.agreement import ATTRIBUTES, THEMES, Gold, attribute_of, fold, listed, wrong_attributes
from extract.model import Figure, Frozen
from extract.vocabulary import Confidence

FULLY_RIGHT = ("unit", "kind", "direction", "theme", "agency", "measure")


class Candidate(Frozen):
    """A figure with the text it stands in; `number` is the span of the number in `sentence`."""

    figure: Figure
    sentence: str
    number: tuple[int, int]


class Error(Frozen):
    """One thing that is wrong: `kind` is missed, spurious, misread or the name of an attribute."""

    document: str
    kind: str
    quote: str
    expected: str
    got: str


class Tally(Frozen):
    """Counts that add up over documents; `right` holds one number for each of `ATTRIBUTES`."""

    rows: int = 0
    matched_rows: int = 0
    core: int = 0
    found: int = 0
    fully: int = 0
    misread: int = 0
    right: tuple[int, ...] = (0,) * len(ATTRIBUTES)

    def __add__(self, other: "Tally") -> "Tally":
        """Add two tallies field by field."""
        sums = {
            name: getattr(self, name) + getattr(other, name) for name in Tally.model_fields if name != "right"
        }
        return Tally(**sums, right=tuple(map(int.__add__, self.right, other.right)))

    def precision(self) -> float:
        """Share of the rows that match an annotation."""
        return _share(self.matched_rows, self.rows)

    def recall(self) -> float:
        """Share of the core annotations that are found."""
        return _share(self.found, self.core)

    def accuracy(self) -> dict[str, float]:
        """Share of the found core annotations with the attribute right, by attribute."""
        return {name: _share(n, self.found) for name, n in zip(ATTRIBUTES, self.right, strict=True)}

    def fully_right(self) -> float:
        """Share of all core annotations that are found with every attribute of `FULLY_RIGHT` right."""
        return _share(self.fully, self.core)


class Judged(Frozen):
    """A figure's confidence and whether its value, unit and kind are right, for calibration."""

    confidence: Confidence
    right: bool


class DocumentScore(Frozen):
    """How one document was read; `dated` tells whether the day of the meeting was."""

    document: str
    tally: Tally
    errors: tuple[Error, ...]
    judged: tuple[Judged, ...]
    dated: str = "none"


def judge_date(found: date | None, accepted: tuple[str | None, ...]) -> str:
    """Tell whether a day is right, wrong or missing; extra or none where the annotation has none."""
    if found is None:
        return "none" if None in accepted else "missing"
    return "right" if found.isoformat() in accepted else "extra" if accepted == (None,) else "wrong"


def score_document(name: str, candidates: Sequence[Candidate], golds: Sequence[Gold]) -> DocumentScore:
    """Match the figures of a document to its annotations and count what is right."""
    pairs = match(candidates, golds)
    wrong = {c: wrong_attributes(candidates[c].figure, golds[g]) for c, g in pairs.items()}
    core = {c: g for c, g in pairs.items() if golds[g]["core"]}
    misread = _misread(candidates, golds, pairs)
    tally = Tally(
        rows=len(candidates),
        matched_rows=len(pairs),
        core=sum(bool(g["core"]) for g in golds),
        found=len(core),
        fully=sum(not set(FULLY_RIGHT) & set(wrong[c]) for c in core),
        misread=len(misread),
        right=tuple(sum(name not in wrong[c] for c in core) for name in ATTRIBUTES),
    )
    judged = tuple(_judge(c.figure, wrong.get(i)) for i, c in enumerate(candidates))
    errors = (
        *_misses(name, golds, set(pairs.values()) | set(misread)),
        *(_error(name, "misread", golds[g], "value", candidates[c]) for g, c in misread.items()),
        *(
            _error(name, attribute, golds[g], attribute, candidates[c])
            for c, g in core.items()
            for attribute in wrong[c]
        ),
        *(_spurious(name, c) for i, c in enumerate(candidates) if i not in pairs),
    )
    return DocumentScore(document=name, tally=tally, errors=errors, judged=judged)


def match(candidates: Sequence[Candidate], golds: Sequence[Gold]) -> dict[int, int]:
    """Pair figures with annotations, as many as can be, the nearest first: candidate index to gold index."""
    options = {g: _options_of(gold, candidates) for g, gold in enumerate(golds)}
    owner: dict[int, int] = {}
    order = sorted(options, key=lambda g: (not golds[g]["core"], len(options[g])))
    for g in order:
        _place(g, options, owner, set())
    return owner


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def _options_of(gold: Gold, candidates: Sequence[Candidate]) -> list[int]:
    quote = fold(gold["quote"])
    values = {Decimal(str(v)) for v in listed(gold["value"])}
    fitting = [
        i for i, c in enumerate(candidates) if c.figure.mention.value in values and quote in fold(c.sentence)
    ]
    return sorted(
        fitting,
        key=lambda i: (not _hits(candidates[i], gold), len(wrong_attributes(candidates[i].figure, gold))),
    )


def _place(g: int, options: Mapping[int, list[int]], owner: dict[int, int], tried: set[int]) -> bool:
    """Give annotation g a figure, moving others if need be (augmenting path)."""
    for c in options[g]:
        if c in tried:
            continue
        tried.add(c)
        if c not in owner or _place(owner[c], options, owner, tried):
            owner[c] = g
            return True
    return False


def _hits(candidate: Candidate, gold: Gold) -> bool:
    """Whether the figure's number is the very one annotated, by its place in the quote."""
    sentence, quote, number = (fold(t) for t in (candidate.sentence, gold["quote"], gold["number_text"]))
    at = sentence.find(quote)
    if at < 0:
        return False
    start = len(fold(candidate.sentence[: candidate.number[0]] + "|")) - 1
    end = len(fold(candidate.sentence[: candidate.number[1]]))
    first = at + max(quote.find(number), 0)
    return start < first + len(number) and first < end


def _misread(
    candidates: Sequence[Candidate], golds: Sequence[Gold], pairs: Mapping[int, int]
) -> dict[int, int]:
    """Annotations whose number was read with another value: gold index to candidate index."""
    unmatched = [g for g, gold in enumerate(golds) if gold["core"] and g not in pairs.values()]
    free = [c for c in range(len(candidates)) if c not in pairs]
    return {g: c for g in unmatched for c in free if _hits(candidates[c], golds[g])}


def _judge(figure: Figure, wrong: tuple[str, ...] | None) -> Judged:
    right = wrong is not None and not {"unit", "kind"} & set(wrong)
    return Judged(confidence=figure.confidence, right=right)


def _misses(name: str, golds: Sequence[Gold], seen: set[int]) -> list[Error]:
    missed = [gold for g, gold in enumerate(golds) if gold["core"] and g not in seen]
    return [
        Error(document=name, kind="missed", quote=fold(g["quote"]), expected=str(g["number_text"]), got="")
        for g in missed
    ]


def _error(name: str, kind: str, gold: Gold, attribute: str, candidate: Candidate) -> Error:
    got = (
        str(candidate.figure.mention.value)
        if attribute == "value"
        else attribute_of(candidate.figure, attribute)
    )
    expected = " / ".join("-" if v is None else str(v) for v in listed(gold.get(attribute)))
    if attribute == "theme":
        expected = " / ".join(THEMES.get(str(v), str(v)) for v in listed(gold.get(attribute)))
    return Error(document=name, kind=kind, quote=fold(gold["quote"]), expected=expected, got=got or "-")


def _spurious(name: str, candidate: Candidate) -> Error:
    start, end = candidate.number
    around = candidate.sentence[max(0, start - 40) : end + 40]
    figure = candidate.figure
    got = f"{candidate.sentence[start:end]} ({figure.mention.rule}, {figure.kind}, {figure.measure or '-'})"
    return Error(document=name, kind="spurious", quote=fold(around), expected="", got=got)
