"""Why a sentence was read as it was: for every number the rules that matched, the winner, and the figure.

Rules with a sign of their own ('%', '£') come first, then the reject rules, then the rest in their order; the
first that reads the number wins.
"""

from collections.abc import Iterator
from typing import NamedTuple

from extract.mentions import CERTAIN, OPEN, read_at
from extract.model import Document, Figure, Period
from extract.pipeline import extract_document
from extract.rules import reject
from extract.rules.numeral import START
from extract.rules.rule import Reading, Rule

SIGNS = "+−–- £€$"


class Trial(NamedTuple):
    """The place of a number and what became of it there; `claim` names the reject rule that took it."""

    start: int
    end: int
    winner: Rule | None
    claim: str | None


def explain(sentence: str) -> str:
    """Explain a sentence: one block for each number with its rules, then the figure it became."""
    words = " ".join(sentence.split())
    figures = {figure.mention.start: figure for figure in _figures(words)}
    blocks = ["\n".join(_block(words, trial, figures)) for trial in _trials(words)]
    return "\n\n".join(blocks) if blocks else "No number stands in this sentence."


def _figures(words: str) -> tuple[Figure, ...]:
    return extract_document(Document(source="sentence", text=words, sha256="")).figures


def _trials(words: str) -> Iterator[Trial]:
    """Walk over the numbers as the extractor does, past what a rule has taken."""
    position = 0
    while match := START.search(words, position):
        start = match.start()
        winner, reading = read_at(words, start)
        claim = reject.find_claim(words, _bare(words, start))
        if reading:
            position = reading.end
            yield Trial(reading.start, reading.end, winner, claim.rule if claim else None)
            continue
        position = max(claim.end if claim else match.end(), match.end())
        yield Trial(start, position, None, claim.rule if claim else None)


def _bare(words: str, start: int) -> int:
    """Find the number after a sign or currency mark."""
    return start + len(words[start:]) - len(words[start:].lstrip(SIGNS))


def _block(words: str, trial: Trial, figures: dict[int, Figure]) -> list[str]:
    lines = [f"{words[trial.start : trial.end]!r} at {trial.start}"]
    if trial.claim:
        verdict = "lost" if trial.winner else "won "
        why = ": its number has a sign of its own" if trial.winner else ": no figure"
        lines.append(f"  {verdict}  reject '{trial.claim}'{why}")
    lines += [_verdict(rule, reading, trial) for rule, reading in _matching(words, trial.start)]
    figure = figures.get(trial.start)
    if figure:
        return [*lines, *_outcome(figure)]
    return [*lines, "  no figure"]


def _matching(words: str, start: int) -> Iterator[tuple[Rule, Reading | None]]:
    for rule in (*CERTAIN, *OPEN):
        match = rule.pattern.match(words, start)
        if match:
            yield rule, rule.build(match)


def _verdict(rule: Rule, reading: Reading | None, trial: Trial) -> str:
    if reading is None:
        return f"  lost  '{rule.name}': matches the form but not the sense"
    read = f"{reading.value}{f' to {reading.value_high}' if reading.value_high else ''} {reading.unit}"
    if rule == trial.winner:
        return f"  won   '{rule.name}': {read}"
    if trial.winner is None:
        return f"  lost  '{rule.name}': {read}, but the number is rejected"
    return f"  lost  '{rule.name}': {read}, but '{trial.winner.name}' comes first"


def _outcome(figure: Figure) -> list[str]:
    return [
        f"  figure     {figure.measure or '(no measure)'}",
        f"    kind     {figure.kind}, {figure.direction or 'no direction'}",
        f"    said as  {figure.status}, {figure.mention.qualifier}",
        f"    theme    {figure.theme} ({figure.theme_basis})",
        f"    agency   {figure.agency or 'none'} ({figure.agency_basis})",
        f"    period   {_period(figure.period)}",
        f"    baseline {figure.baseline or 'none'}",
        f"    sure     {figure.confidence}",
    ]


def _period(period: Period | None) -> str:
    if period is None:
        return "none"
    dates = [day.isoformat() if day else "?" for day in (period.start, period.end)]
    return f"{period.text} ({period.basis}; {dates[0]} to {dates[1]})"
