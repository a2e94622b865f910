"""Precision, recall and attribute accuracy of the extractor against annotated minutes.

A folder of minutes with `NAME.gold.json` beside `NAME.txt` (or another format) is read by the whole line and
scored by `extract.scoring`; the report is plain text with one line for each document and each error.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from extract.accuracy import calibration, shares, write_record
from extract.agreement import ATTRIBUTES, listed
from extract.model import Frozen
from extract.pipeline import Extraction, extract_document
from extract.read import read
from extract.scoring import (
    Candidate,
    DocumentScore,
    Error,
    Judged,
    Tally,
    judge_date,
    score_document,
)

GOLD_SUFFIX = ".gold.json"


class Scores(Frozen):
    """The scores of a folder, one entry per document."""

    documents: tuple[DocumentScore, ...]

    @property
    def total(self) -> Tally:
        """All documents together."""
        return sum((d.tally for d in self.documents), Tally())

    @property
    def errors(self) -> tuple[Error, ...]:
        """Every error, document by document."""
        return tuple(error for d in self.documents for error in d.errors)

    @property
    def judged(self) -> tuple[Judged, ...]:
        """Every row's confidence and whether it is right in value, unit and kind."""
        return tuple(row for d in self.documents for row in d.judged)


def evaluate(folder: Path, only: Sequence[str] = ()) -> Scores:
    """Score the annotated minutes of a folder; `only` keeps documents whose name starts with one of these."""
    golds = sorted(folder.glob(f"*{GOLD_SUFFIX}"))
    chosen = [path for path in golds if not only or path.name.startswith(tuple(only))]
    if not chosen:
        raise click.UsageError(f"{folder}: no annotated minutes (NAME{GOLD_SUFFIX} beside NAME.txt)")
    return Scores(documents=tuple(_score(path) for path in chosen))


def evaluate_command(
    folder: Path,
    *,
    errors: bool = False,
    only: Sequence[str] = (),
    calibration: bool = False,
    record: Path | None = None,
) -> None:
    """Print the scores of a folder; `record` is a JSON file that keeps the totals by folder name."""
    scores = evaluate(folder, only)
    click.echo("\n".join(document_lines(scores)))
    click.echo("\n" + "\n".join(total_lines(scores.total)))
    click.echo(date_line(scores.documents))
    if calibration:
        click.echo("\n" + "\n".join(calibration_lines(scores.judged)))
    if errors:
        click.echo("\n" + "\n".join(error_lines(scores.errors)))
    if record:
        write_record(record, folder.name, len(scores.documents), scores.total, scores.judged)


def document_lines(scores: Scores) -> list[str]:
    """One line per document and one for all: counts, precision, recall and accuracy by attribute."""
    short = " ".join(f"{name[:6]:>6}" for name in ATTRIBUTES)
    head = f"{'document':<24} rows core  prec  rec  full {short}"
    rows = [_line(d.document[:24], d.tally) for d in scores.documents]
    return [head, *rows, _line("all", scores.total)]


def total_lines(tally: Tally) -> list[str]:
    """Print-ready totals, one number a line."""
    lines = [f"{name:<12} {value:.3f}" for name, value in shares(tally).items()]
    return [*lines, f"{'misread':<12} {tally.misread}"]


def date_line(documents: Iterable[DocumentScore]) -> str:
    """Count on one line how often the day of the meeting is right, and how it is not."""
    counts = Counter(document.dated for document in documents)
    return "meeting day  " + ", ".join(
        f"{counts[how]} {how}" for how in ("right", "wrong", "missing", "extra")
    )


def calibration_lines(judged: Iterable[Judged]) -> list[str]:
    """For each level of confidence: rows, and the share right in value, unit and kind."""
    levels = calibration(judged).items()
    lines = [f"{level:<12}{n['rows']:>5}{_percent(n['right'], n['rows']):>9}" for level, n in levels]
    return ["confidence   rows    right", *lines]


def error_lines(errors: Iterable[Error]) -> list[str]:
    """One line per error: kind, document, what was expected, what was got, the words."""
    return [f"{e.kind}\t{e.document}\twant: {e.expected}\tgot: {e.got}\t| {e.quote}" for e in errors]


def _score(gold_path: Path) -> DocumentScore:
    name = gold_path.name.removesuffix(GOLD_SUFFIX)
    gold = json.loads(gold_path.read_text("utf-8"))
    extraction = extract_document(read(_minutes_of(gold_path, name)))
    score = score_document(name, candidates_of(extraction), gold["figures"])
    dated = judge_date(extraction.meeting.date, listed(gold.get("meeting_date")))
    return score.model_copy(update={"dated": dated})


def _minutes_of(gold_path: Path, name: str) -> Path:
    beside = [p for p in gold_path.parent.glob(f"{name}.*") if p.stem == name and p.suffix != ".json"]
    if not beside:
        raise click.UsageError(f"{gold_path}: no minutes beside it")
    return min(beside)


def candidates_of(extraction: Extraction) -> list[Candidate]:
    """Pair the figures of a document with the sentence they stand in."""
    text = extraction.document.text
    return [
        Candidate(
            figure=figure,
            sentence=text[figure.sentence.start : figure.sentence.end],
            number=(figure.mention.start - figure.sentence.start, figure.mention.end - figure.sentence.start),
        )
        for figure in extraction.figures
    ]


def _line(name: str, tally: Tally) -> str:
    accuracy = " ".join(f"{value:6.2f}" for value in tally.accuracy().values())
    shares = f"{tally.precision():5.2f} {tally.recall():4.2f} {tally.fully_right():5.2f}"
    return f"{name:<24} {tally.rows:4d} {tally.core:4d} {shares} {accuracy}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"
