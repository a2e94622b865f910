"""Learns the weights of `extract/lexicons/recall_weights.csv` from annotated minutes.

A choice is a number that the rules could only guess at, with its candidates; a candidate is right when its
words agree with the annotation. The weights make the right candidates likely (a conditional logit with a
quadratic penalty). Before they are written, the choices are also learned in parts and tried on the documents
left out, beside the guess of the rules.

    python -m training.recall tests/minutes tests/golden
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import click
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

from extract import prose, recall, scoring
from extract.agreement import MEASURE_F1, listed, overlap_f1
from extract.bound import Bound
from extract.evaluate import GOLD_SUFFIX, candidates_of
from extract.files import write_files
from extract.lexicon import FOLDER
from extract.pipeline import extract_document
from extract.read import read
from extract.recall import Candidate, Told
from extract.recall_cues import Number
from extract.scoring import match
from extract.tokens import Token

WEIGHTS = "recall_weights"
SEEDS = Path("seeds")
_PENALTY = 3.0
_SEEN = 4  # a cue shown by fewer candidates is not learned
_PARTS = 8
_SMALLEST = 0.02


class Choice(NamedTuple):
    """A number with its candidates: how well each agrees with the annotation, and which the rules guessed."""

    document: str
    cues: tuple[tuple[str, ...], ...]
    agreement: tuple[float, ...]
    guess: int

    def right(self, index: int) -> bool:
        """Whether the candidate at `index` is right; -1 stands for none."""
        return index >= 0 and self.agreement[index] >= MEASURE_F1


_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("folders", nargs=-1, required=True, type=_FOLDER)
@click.option("--held-out", type=_FOLDER, multiple=True, help="Only tried, never learned from.")
def main(folders: Sequence[Path], held_out: Sequence[Path]) -> None:
    """Learn the weights from folders of annotated minutes, and write them."""
    choices = [choice for folder in folders for choice in choices_of(folder)]
    click.echo(_compared("left out in turn", choices, cross_validated(choices)))
    weights = learn(choices)
    for folder in held_out:
        others = list(choices_of(folder))
        click.echo(_compared(folder.name, others, [pick(choice, weights) for choice in others]))
    _write(weights)
    click.echo(f"{WEIGHTS}.csv: {len(weights)} cues, learned from {len(choices)} choices")


def choices_of(folder: Path) -> Iterator[Choice]:
    """Yield the choices in a folder of annotated minutes; what was told before is as the rules guessed."""
    for path in sorted(folder.glob(f"*{GOLD_SUFFIX}")):
        name = path.name.removesuffix(GOLD_SUFFIX)
        golds = json.loads(path.read_text("utf-8"))["figures"]
        seen: dict[int, _Shown] = {}
        figures = _read_by_rules(_minutes_of(path, name), seen)
        for figure, gold in match(figures, golds).items():
            shown = seen.get(figures[figure].figure.mention.start)
            wanted = [str(label) for label in listed(golds[gold]["measure"]) if label]
            if shown and wanted and golds[gold]["core"]:
                yield _choice(name, shown, wanted)


def _minutes_of(path: Path, name: str) -> Path:
    """Return the minutes beside their annotation, or those of the seeds."""
    beside = path.with_name(f"{name}.txt")
    return beside if beside.exists() else SEEDS / beside.name


class _Shown(NamedTuple):
    bound: Bound
    candidates: list[Candidate]


def _read_by_rules(path: Path, seen: dict[int, _Shown]) -> list[scoring.Candidate]:
    """Read minutes by the rules alone, and note in `seen` what each doubtful number could measure."""

    def note(bound: Bound, number: Number, tokens: Sequence[Token], told: Told) -> Bound:
        if recall.is_doubtful(bound):
            seen[number.start] = _Shown(bound, recall.candidates(bound, number, tokens, told))
        return bound

    with mock.patch.object(prose, "recall", note):
        return candidates_of(extract_document(read(path)))


def _choice(name: str, shown: _Shown, wanted: Sequence[str]) -> Choice:
    labels = [candidate.label for candidate in shown.candidates]
    guess = (shown.bound.measure or "").lower()
    return Choice(
        document=name,
        cues=tuple(candidate.cues for candidate in shown.candidates),
        agreement=tuple(max(overlap_f1(label, other) for other in wanted) for label in labels),
        guess=next((at for at, label in enumerate(labels) if label.lower() == guess), -1),
    )


def learn(choices: Sequence[Choice]) -> dict[str, float]:
    """Return the weights of the cues, the smallest left out."""
    useful = [c for c in choices if c.cues and max(c.agreement) >= MEASURE_F1 > min(c.agreement)]
    seen = Counter(cue for choice in useful for cues in choice.cues for cue in set(cues))
    known = {cue: at for at, cue in enumerate(sorted(cue for cue, n in seen.items() if n >= _SEEN))}
    shown = _matrix(useful, known)
    sizes = np.array([len(choice.cues) for choice in useful])
    agreement = np.concatenate([choice.agreement for choice in useful])
    loss = _Loss(shown, sizes, np.where(agreement >= MEASURE_F1, agreement, 0.0))
    found = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return {cue: round(float(found[at]), 2) for cue, at in known.items() if abs(found[at]) >= _SMALLEST}


def _matrix(choices: Sequence[Choice], known: Mapping[str, int]) -> csr_array:
    """Return one row for each candidate, one column for each cue."""
    rows = [
        sorted({known[cue] for cue in cues if cue in known}) for choice in choices for cues in choice.cues
    ]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.array([column for row in rows for column in row], dtype=int)
    return csr_array((np.ones(len(columns)), columns, ends), shape=(len(rows), len(known)))


class _Loss:
    """Minus the log-likelihood that each choice falls on a right candidate, with its gradient."""

    def __init__(self, shown: csr_array, sizes: np.ndarray, credit: np.ndarray) -> None:
        self._shown = shown
        self._starts = np.cumsum([0, *sizes[:-1]])
        self._choice = np.repeat(np.arange(len(sizes)), sizes)
        self._credit = np.where(credit > 0, np.log(np.maximum(credit, 1e-9)), -1e9)

    def __call__(self, weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = self._shown @ weights
        all_of, likely = self._softmax(scores)
        right_of, likely_right = self._softmax(scores + self._credit)
        gradient = self._shown.T @ (likely - likely_right) + _PENALTY * weights
        return float((all_of - right_of).sum() + _PENALTY / 2 * weights @ weights), gradient

    def _softmax(self, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return for each choice the log of its sum, and for each candidate its share of it."""
        highest = np.maximum.reduceat(scores, self._starts)
        raised = np.exp(scores - highest[self._choice])
        sums = np.add.reduceat(raised, self._starts)
        return highest + np.log(sums), raised / sums[self._choice]


def pick(choice: Choice, weights: Mapping[str, float]) -> int:
    """Return the index of the likeliest candidate, -1 if there is none."""
    scores = [sum(weights.get(cue, 0.0) for cue in cues) for cues in choice.cues]
    return scores.index(max(scores)) if scores else -1


def cross_validated(choices: Sequence[Choice]) -> list[int]:
    """Return what is picked for each choice by weights learned without its document and some others."""
    names = sorted({choice.document for choice in choices})
    part = {name: at % _PARTS for at, name in enumerate(names)}
    picked: dict[int, int] = {}
    for left_out in range(_PARTS):
        weights = learn([choice for choice in choices if part[choice.document] != left_out])
        tried = [(i, c) for i, c in enumerate(choices) if part[c.document] == left_out]
        picked.update({i: pick(choice, weights) for i, choice in tried})
    return [picked[i] for i in range(len(choices))]


def _compared(what: str, choices: Sequence[Choice], picked: Sequence[int]) -> str:
    """Return a line that holds the rules' guesses against the learned choices."""
    rules = sum(choice.right(choice.guess) for choice in choices)
    learned = sum(choice.right(at) for choice, at in zip(choices, picked, strict=True))
    count = max(len(choices), 1)
    return (
        f"{what:<22}{len(choices):5} choices: rules {rules / count:.3f}, learned {learned / count:.3f} right"
    )


def _write(weights: Mapping[str, float]) -> None:
    rows = io.StringIO()
    csv.writer(rows, lineterminator="\n").writerows([("cue", "weight"), *sorted(weights.items())])
    write_files(FOLDER, {f"{WEIGHTS}.csv": rows.getvalue().encode()})


if __name__ == "__main__":
    main()
