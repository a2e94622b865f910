"""Learns `extract/lexicons/recall_weights.csv`: which of the phrases around a number it measures.

A choice is a number with its candidates; a candidate is right when its words agree with the annotation. What
was told before a number is as the rules bound it.

    make train
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from extract import prose, recall
from extract.agreement import listed, overlap_f1
from extract.bound import Bound
from extract.recall import Candidate, Told
from extract.recall_cues import Number
from extract.scoring import Candidate as ReadFigure
from extract.tokens import Token
from training.command import command
from training.logit import Choice
from training.minutes import annotated, matched, read_figures


class _Shown(NamedTuple):
    bound: Bound
    candidates: list[Candidate]


def choices_of(folder: Path) -> Iterator[Choice]:
    """Yield the choices in a folder of annotated minutes."""
    for name, minutes, golds in annotated(folder):
        seen: dict[int, _Shown] = {}
        figures = _read_by_rules(minutes, seen)
        for index, gold in matched(figures, golds):
            shown = seen.get(figures[index].figure.mention.start)
            wanted = [str(label) for label in listed(gold["measure"]) if label]
            if shown and wanted:
                yield _choice(name, shown, wanted)


def _read_by_rules(minutes: Path, seen: dict[int, _Shown]) -> list[ReadFigure]:
    """Read minutes by the rules alone, and note in `seen` what each number could measure."""

    def note(bound: Bound, number: Number, tokens: Sequence[Token], told: Told) -> Bound:
        seen[number.start] = _Shown(bound, recall.candidates(bound, number, tokens, told))
        return bound

    with mock.patch.object(prose, "recall", note):
        return read_figures(minutes)


def _choice(name: str, shown: _Shown, wanted: Sequence[str]) -> Choice:
    labels = [candidate.label for candidate in shown.candidates]
    guess = (shown.bound.measure or "").lower()
    return Choice(
        document=name,
        cues=tuple(candidate.cues for candidate in shown.candidates),
        agreement=tuple(max(overlap_f1(label, other) for other in wanted) for label in labels),
        guess=next((at for at, label in enumerate(labels) if label.lower() == guess), -1),
        labels=tuple(labels),
    )


main = command(recall.WEIGHTS, choices_of)

if __name__ == "__main__":
    main()
