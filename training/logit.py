"""A conditional logit: learns by weights of cues what makes the right candidate of a choice likely."""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

from extract.agreement import MEASURE_F1
from extract.files import write_files
from extract.lexicon import FOLDER
from extract.recall import best_agreed
from extract.weights import HUNDREDTHS

PENALTY = 2.0
_SEEN = 3  # a cue shown in fewer documents is not learned
_PARTS = 8
_SMALLEST = 0.02


class Choice(NamedTuple):
    """A number with its candidates: how well each agrees with the annotation, and which the rules guessed.

    With `labels` the one is picked that agrees best with all that are likely, else the likeliest.
    """

    document: str
    cues: tuple[tuple[str, ...], ...]
    agreement: tuple[float, ...]
    guess: int
    labels: tuple[str, ...] = ()

    def right(self, index: int) -> bool:
        """Whether the candidate at `index` is right; -1 stands for none."""
        return index >= 0 and self.agreement[index] >= MEASURE_F1


def learn(choices: Sequence[Choice], penalty: float = PENALTY) -> dict[str, float]:
    """Return the weights of the cues, the smallest left out."""
    useful = [c for c in choices if c.cues and max(c.agreement) >= MEASURE_F1 > min(c.agreement)]
    seen = Counter(cue for _, cue in {(c.document, cue) for c in useful for cues in c.cues for cue in cues})
    known = {cue: at for at, cue in enumerate(sorted(cue for cue, n in seen.items() if n >= _SEEN))}
    shown = _matrix(useful, known)
    sizes = np.array([len(choice.cues) for choice in useful])
    agreement = np.concatenate([choice.agreement for choice in useful])
    loss = _Loss(shown, sizes, np.where(agreement >= MEASURE_F1, agreement, 0.0), penalty)
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

    def __init__(self, shown: csr_array, sizes: np.ndarray, credit: np.ndarray, penalty: float) -> None:
        self._shown = shown
        self._penalty = penalty
        self._starts = np.cumsum([0, *sizes[:-1]])
        self._choice = np.repeat(np.arange(len(sizes)), sizes)
        self._credit = np.where(credit > 0, np.log(np.maximum(credit, 1e-9)), -1e9)

    def __call__(self, weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = self._shown @ weights
        all_of, likely = self._softmax(scores)
        right_of, likely_right = self._softmax(scores + self._credit)
        gradient = self._shown.T @ (likely - likely_right) + self._penalty * weights
        return float((all_of - right_of).sum() + self._penalty / 2 * weights @ weights), gradient

    def _softmax(self, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return for each choice the log of its sum, and for each candidate its share of it."""
        highest = np.maximum.reduceat(scores, self._starts)
        raised = np.exp(scores - highest[self._choice])
        sums = np.add.reduceat(raised, self._starts)
        return highest + np.log(sums), raised / sums[self._choice]


def pick(choice: Choice, weights: Mapping[str, float]) -> int:
    """Return the index of the best candidate, -1 if there is none."""
    scores = [round(HUNDREDTHS * sum(weights.get(cue, 0.0) for cue in cues)) for cues in choice.cues]
    if not scores:
        return -1
    return best_agreed(choice.labels, scores)[0] if choice.labels else scores.index(max(scores))


def cross_validated(choices: Sequence[Choice], penalty: float = PENALTY) -> list[int]:
    """Return what is picked for each choice by weights learned without its document and some others."""
    names = sorted({choice.document for choice in choices})
    part = {name: at % _PARTS for at, name in enumerate(names)}
    picked: dict[int, int] = {}
    for left_out in range(_PARTS):
        others = [choice for choice in choices if part[choice.document] != left_out]
        weights = learn(others, penalty)
        tried = [(i, c) for i, c in enumerate(choices) if part[c.document] == left_out]
        picked.update({i: pick(choice, weights) for i, choice in tried})
    return [picked[i] for i in range(len(choices))]


def compared(what: str, choices: Sequence[Choice], picked: Sequence[int]) -> str:
    """Return a line that holds the rules' guesses against the learned choices."""
    rules = sum(choice.right(choice.guess) for choice in choices)
    learned = sum(choice.right(at) for choice, at in zip(choices, picked, strict=True))
    count = max(len(choices), 1)
    return (
        f"{what:<22}{len(choices):5} choices: rules {rules / count:.3f}, learned {learned / count:.3f} right"
    )


def write(name: str, weights: Mapping[str, float]) -> None:
    """Write `lexicons/NAME.csv`, sorted by cue."""
    rows = io.StringIO()
    csv.writer(rows, lineterminator="\n").writerows([("cue", "weight"), *sorted(weights.items())])
    write_files(FOLDER, {f"{name}.csv": rows.getvalue().encode()})
