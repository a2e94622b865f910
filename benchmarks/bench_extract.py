"""How fast the extractor is, beside quantulum3 and a bare search for digits, on the same text in one run.

Run with `python -m benchmarks.bench_extract`; the text is that of the seed minutes. Nothing has a limit that
fails: a slow machine makes all numbers smaller and leaves the ratios.
"""

import os
import re
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import cast

import click

from extract.batch import extract_files
from extract.manifest import Given
from extract.model import Document
from extract.pipeline import extract_document
from extract.read import read

SEEDS = Path(__file__).parent.parent / "seeds"
SIZES = (10, 100, 1_000, 10_000)
PARALLEL = 1_000
VARIANT_CHARACTERS = 2_400
ROUNDS = 5
DIGITS = re.compile(r"\d[\d,.]*")


def main() -> None:
    """Print the three tables: speed by tool, time by number of documents, speed by number of cores."""
    seeds = [read(path) for path in sorted(SEEDS.glob("*.txt"))]
    _print_tools(seeds)
    _print_growth(seeds)
    _print_cores(seeds)


def variants(seeds: Sequence[Document], count: int) -> list[Document]:
    """Make short minutes out of the seeds: the head of one, some of its paragraphs, other numbers."""
    random = Random(count)  # noqa: S311 - reproducible, not secret
    return [_variant(seeds[i % len(seeds)], i, random) for i in range(count)]


def _variant(seed: Document, index: int, random: Random) -> Document:
    head, *paragraphs = seed.text.split("\n\n")
    random.shuffle(paragraphs)
    body = "\n\n".join([head, *paragraphs])[:VARIANT_CHARACTERS]
    text = DIGITS.sub(lambda match: _other_number(match.group(), random), body)
    return Document(source=f"variant-{index}.txt", text=text, sha256=f"{index:064x}")


def _other_number(number: str, random: Random) -> str:
    """Change the last digit, so that dates and item numbers stay what they are."""
    return number[:-1] + random.choice("123456789") if number[-1].isdigit() else number


def _print_tools(seeds: Sequence[Document]) -> None:
    characters = sum(len(seed.text) for seed in seeds)
    times = _time_tools(seeds)
    line = times["whole line"]
    click.echo(
        f"Speed on {len(seeds)} documents, {characters:,} characters, processor time, best of {ROUNDS}"
    )
    click.echo(f"{'':<16}{'documents/s':>14}{'characters/s':>16}{'the line is':>18}")
    for name, seconds in times.items():
        ratio = _ratio(line, seconds) if name != "whole line" else ""
        click.echo(f"{name:<16}{len(seeds) / seconds:>14,.1f}{characters / seconds:>16,.0f}{ratio:>18}")


def _time_tools(seeds: Sequence[Document]) -> dict[str, float]:
    """Time the tools on the same text in turns; other numbers each round keep them from remembering it."""
    parse = _quantulum()
    tools: dict[str, Callable[[Document], object]] = {
        "whole line": extract_document,
        "quantulum3 0.10": lambda document: parse(document.text),
        "digits only": lambda document: DIGITS.findall(document.text),
    }
    best = dict.fromkeys(tools, float("inf"))
    for index in range(ROUNDS + 1):  # the first round only warms
        documents = [_renumbered(seed, index) for seed in seeds]
        for name, tool in tools.items():
            seconds = _processor_seconds(tool, documents)
            best[name] = min(best[name], seconds) if index else best[name]
    return best


def _renumbered(seed: Document, index: int) -> Document:
    random = Random(index)  # noqa: S311 - reproducible, not secret
    text = DIGITS.sub(lambda match: _other_number(match.group(), random), seed.text)
    return seed.model_copy(update={"text": text})


def _ratio(line: float, other: float) -> str:
    if line < other:
        return f"{other / line:,.1f} times as fast"
    return f"{line / other:,.0f} times slower"


def _quantulum() -> Callable[[str], object]:
    """Import and warm quantulum3 first, so that its loading is not counted."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser  # type: ignore[import-untyped]

        parser.parse("There were 5 km of road.")
    return cast("Callable[[str], object]", parser.parse)


def _print_growth(seeds: Sequence[Document]) -> None:
    click.echo("\nGrowth, one core")
    click.echo(f"{'documents':>12}{'seconds':>12}{'ms/document':>14}")
    for size in SIZES:
        documents = variants(seeds, size)
        seconds = _seconds(lambda documents=documents: [_count(document) for document in documents])  # type: ignore[misc]
        click.echo(f"{size:>12,}{seconds:>12.2f}{1000 * seconds / size:>14.3f}")


def _count(document: Document) -> int:
    return len(extract_document(document).figures)


def _print_cores(seeds: Sequence[Document]) -> None:
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        paths = [_written(Path(folder), document) for document in variants(seeds, PARALLEL)]
        jobs = dict.fromkeys(paths, Given())
        click.echo(f"\nFiles read and extracted ({PARALLEL:,} files, starting processes included)")
        click.echo(f"{'processes':>12}{'files/s':>12}")
        for workers in sorted({1, cores}):
            seconds = _seconds(lambda workers=workers: list(extract_files(jobs, workers)))  # type: ignore[misc]
            click.echo(f"{workers:>12}{PARALLEL / seconds:>12,.0f}")


def _written(folder: Path, document: Document) -> Path:
    path = folder / document.source
    path.write_text(document.text, "utf-8")
    return path


def _processor_seconds(tool: Callable[[Document], object], documents: Sequence[Document]) -> float:
    """Time the work itself, without what a busy machine makes it wait."""
    start = time.process_time()
    for document in documents:
        tool(document)
    return time.process_time() - start


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
