"""The record of measured accuracy: kept as JSON beside the data, printed as Markdown for the documentation.

`python -m extract.accuracy data/accuracy.json` prints the tables of docs/accuracy.md from the record.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from extract.scoring import Judged, Tally
from extract.vocabulary import Confidence


def write_record(path: Path, name: str, documents: int, tally: Tally, judged: Iterable[Judged]) -> None:
    """Keep the totals of one set of annotated minutes, beside those of other sets, with the day."""
    kept = json.loads(path.read_text("utf-8")).get("sets", []) if path.exists() else []
    entry = {
        "name": name,
        "documents": documents,
        "figures": tally.core,
        "misread": tally.misread,
        "scores": {label: round(value, 3) for label, value in shares(tally).items()},
        "calibration": calibration(judged),
    }
    sets = sorted(
        [*(part for part in kept if part["name"] != name), entry], key=lambda part: str(part["name"])
    )
    record = {"date": date.today().isoformat(), "sets": sets}
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", "utf-8")


def shares(tally: Tally) -> dict[str, float]:
    """Name the shares of a tally, each between 0 and 1."""
    return {
        "precision": tally.precision(),
        "recall": tally.recall(),
        **tally.accuracy(),
        "fully right": tally.fully_right(),
    }


def calibration(judged: Iterable[Judged]) -> dict[str, dict[str, int]]:
    """Count, for each confidence, the rows and those right in value, unit and kind."""
    rows = list(judged)
    counts = Counter(row.confidence for row in rows)
    right = Counter(row.confidence for row in rows if row.right)
    return {level.value: {"rows": counts[level], "right": right[level]} for level in Confidence}


def markdown(record: Mapping[str, Any]) -> str:
    """Write the record as two Markdown tables: the shares by set, and the calibration."""
    sets = record["sets"]
    names = list(dict.fromkeys(label for part in sets for label in part["scores"]))
    head = ["", *(part["name"] for part in sets)]
    body = [
        ["documents", *(str(part["documents"]) for part in sets)],
        ["figures", *(str(part["figures"]) for part in sets)],
        *([label, *(f"{part['scores'][label]:.3f}" for part in sets)] for label in names),
        ["values misread", *(str(part["misread"]) for part in sets)],
    ]
    sure = [
        [level.value, *(_right(part["calibration"][level.value]) for part in sets)] for level in Confidence
    ]
    return (
        f"Measured on {record['date']}.\n\n{_table(head, body)}\n\n{_table(['confidence', *head[1:]], sure)}"
    )


def _right(counts: Mapping[str, int]) -> str:
    rows, right = counts["rows"], counts["right"]
    return f"{100 * right / rows:.1f}% of {rows}" if rows else "no rows"


def _table(head: list[str], rows: list[list[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, rule, *rows))


if __name__ == "__main__":
    click.echo(markdown(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
