"""Times the dashboard in a real browser on made data, and prints what was measured beside what was aimed at.

    python -m benchmarks.bench_dashboard --rows 100000 --rows 1000000

Nothing fails here: a slow machine is not an error. The ratios compare with the plainest way on the same
machine.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import click
import pandas as pd
import psutil
import pyarrow as pa
from playwright.sync_api import Browser, Page
from pyarrow import csv

from benchmarks.running import browser, processor_seconds, resident_megabytes, server
from dashboard.downloads.about import About
from dashboard.downloads.text import to_csv
from dashboard.downloads.workbook import MOST_ROWS, to_xlsx
from dashboard.selection import Selection, apply
from extract.vocabulary import Theme
from tests.synthetic import make_figures
from tests.synthetic_store import write_data

# The first heading below the title, visible: the headlines, wherever they come from; then the page's own.
USEFUL, STANDING = "h2", "#root h2"
VISITS = 9
ABOUT = About(retrieved=date(2026, 1, 1))
STATUS = ".mf-status"
IDLE = "[data-test-script-state='notRunning']"
WATCH = """
() => {
  const status = document.querySelector('.mf-status');
  window.benchBefore = status ? status.innerText : '';
}
"""
CHANGED = """
() => {
  const status = document.querySelector('.mf-status');
  const idle = document.querySelector("[data-test-script-state='notRunning']");
  return status && idle && status.innerText !== window.benchBefore;
}
"""
FILTERED = ("Figures", "Trends", "Partners", "Briefing")


class Line(NamedTuple):
    """One line of the report."""

    what: str
    measured: str
    target: str = ""


@click.command()
@click.option(
    "--rows", multiple=True, default=(100_000,), show_default=True, help="Size of the made dataset."
)
@click.option("--times", default=7, show_default=True, help="How often each thing is timed.")
def main(rows: Sequence[int], times: int) -> None:
    """Time the dashboard and print a table for every size."""
    for size in rows:
        figures = make_figures(size)
        click.echo(f"\n{size:,} figures")
        for line in (*_downloads(figures, times), *_pages(figures, times)):
            click.echo(f"  {line.what:<52} {line.measured:>12}  {line.target}")


def _downloads(figures: pd.DataFrame, times: int) -> list[Line]:
    guarded = _median(lambda: to_csv(figures), times)
    plain = _median(lambda: _plain_csv(figures), times)
    theme = _median(lambda: apply(figures, Selection(themes=(Theme.FIRE_SAFETY,))), times)
    text = _median(lambda: apply(figures, Selection(text="fire")), times)
    target = "at most 150 ms" if len(figures) <= 100_000 else ""
    return [
        Line("CSV of all rows, guarded", _ms(guarded), target),
        Line("  beside Arrow's CSV writer alone", f"{guarded / plain:.1f} x"),
        *_workbook(figures),
        Line("select one theme", _ms(theme)),
        Line("search all rows for a word", _ms(text)),
    ]


def _workbook(figures: pd.DataFrame) -> list[Line]:
    """Time a workbook of all rows once, where it may be made at all."""
    if len(figures) > MOST_ROWS:
        return []
    return [Line("workbook of all rows", _ms(_median(lambda: to_xlsx(figures, ABOUT), 1)))]


def _plain_csv(figures: pd.DataFrame) -> bytes:
    out = BytesIO()
    csv.write_csv(pa.Table.from_pandas(figures, preserve_index=False), out)
    return out.getvalue()


def _pages(figures: pd.DataFrame, times: int) -> list[Line]:
    with tempfile.TemporaryDirectory() as folder:
        write_data(Path(folder), figures)
        with server(Path(folder)) as (address, process), browser() as started:
            lines = _cold_loads(started, address)
            for name in FILTERED:
                lines += _filter_change(started, address, process, name, times, len(figures))
        # Anew, for the server remembers a closed session for two minutes.
        with server(Path(folder)) as (address, process), browser() as started:
            return [*lines, _memory(started, address, process, len(figures))]


def _cold_loads(started: Browser, address: str) -> list[Line]:
    """Visit often, for one visit to another differs by a factor of two on a busy machine."""
    visits = [_cold_load(started, address) for _ in range(VISITS)]
    useful, standing, kilobytes = (sorted(column) for column in zip(*visits, strict=True))
    median = statistics.median
    return [
        Line("Briefing, first visit: until text is useful", _ms(median(useful)), "at most 2,000 ms"),
        Line(f"  the slowest of {VISITS} visits", _ms(useful[-1])),
        Line("  until the page itself has taken over", _ms(median(standing))),
        Line("Briefing, first visit: over the wire", f"{median(kilobytes):,.0f} KB", "at most 3,200 KB"),
    ]


def _cold_load(started: Browser, address: str) -> tuple[float, float, float]:
    """Open the start page in a new session; gives seconds to text and to the page, and kilobytes received."""
    context = started.new_context()
    page, received = context.new_page(), [0.0]
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    session.on(
        "Network.webSocketFrameReceived",
        lambda event: received.append(len(event["response"]["payloadData"]) * 0.75),
    )
    begin = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector(USEFUL)
    useful = time.perf_counter() - begin
    page.wait_for_selector(STANDING)
    standing = time.perf_counter() - begin
    _settle(page)
    context.close()
    return useful, standing, sum(received) / 1000


def _filter_change(
    started: Browser, address: str, process: psutil.Process, name: str, times: int, rows: int
) -> list[Line]:
    """Add one theme after the other to the filter and time each from the click to a page that is drawn."""
    context = started.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"{address}/{'' if name == 'Briefing' else name.lower()}")
    _settle(page)
    before = processor_seconds(process)
    seconds = [_choose(page, theme.value) for theme in list(Theme)[:times]]
    own = (processor_seconds(process) - before) / times
    context.close()
    target = "at most 500 ms" if rows <= 100_000 else "at most 1,000 ms"
    return [
        Line(f"{name}, a theme chosen: from click to drawn", _ms(statistics.median(seconds)), target),
        Line("  of which the server's own work", _ms(own)),
    ]


def _choose(page: Page, theme: str) -> float:
    box = page.get_by_role("combobox", name="Theme").first
    box.click()
    option = page.get_by_role("option", name=theme, exact=True)
    option.wait_for()
    page.evaluate(WATCH)
    begin = time.perf_counter()
    option.click()
    page.wait_for_function(CHANGED, polling="raf")
    seconds = time.perf_counter() - begin
    _settle(page)
    return seconds


def _settle(page: Page) -> None:
    page.wait_for_selector("#root h1")
    page.wait_for_selector(IDLE, state="attached")
    page.wait_for_load_state("networkidle")


def _memory(started: Browser, address: str, process: psutil.Process, rows: int) -> Line:
    contexts = [started.new_context() for _ in range(5)]
    for context in contexts:
        page = context.new_page()
        for path in ("", "figures", "trends"):
            page.goto(f"{address}/{path}")
            _settle(page)
    megabytes = resident_megabytes(process)
    for context in contexts:
        context.close()
    return Line(
        "memory of the server with 5 open sessions",
        f"{megabytes:,.0f} MB",
        "at most 350 MB" if rows <= 100_000 else "",
    )


def _median(work: Callable[[], object], times: int) -> float:
    seconds = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds)


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


if __name__ == "__main__":
    main()
