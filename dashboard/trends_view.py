"""Draws the parts of the Trends page: sentences and tables first, charts after them."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import (
    bars,
    beside,
    chart_view,
    chart_words,
    charts,
    furniture,
    markup,
    matrix,
    queries,
    sentence_view,
    trends,
    wording,
)
from dashboard.load import Dataset
from dashboard.markup import Column, Link
from dashboard.selection import Selection, to_params
from dashboard.trends import Line
from dashboard.wording import Row

ALL_MEASURES = "All, by theme"
HISTORY = (Column("Meeting"), Column("Figure", numeric=True), Column("In words"), Column("Number beside it"))
HISTORY_SHOWN = 16
LEGEND = (
    "A filled mark happened; a hollow diamond is a target, a hollow triangle a forecast, a hollow square "
    "a capacity, a hollow star a service standard. A hollow circle is an approximate number, an upright "
    "line a range. "
    "A line joins figures that measure the same thing in the same way. Charts of percentages share one "
    "scale; other charts have each their own."
)
SPC_NOTE = (
    "The dotted lines are the mean and the limits within which the figure varies by chance alone "
    "(an individuals chart: mean plus and minus 2.66 mean moving ranges)."
)


def of_one_board(figures: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Follow the board that met last where the reader has chosen none, and say so."""
    if selection.boards or figures.empty:
        return figures
    kept, note = matrix.one_board(figures)
    if note:
        furniture.draw(markup.paragraph(note, kind="note"))
    return kept


def group(figures: pd.DataFrame) -> str:
    """Let the reader choose the kind of figures."""
    options = trends.groups_in(figures)
    return str(st.selectbox("Kind of figures", options, key="show", bind="query-params", width=340))


def none_of(figures: pd.DataFrame, label: str, selection: Selection) -> None:
    """Say that there are no figures of a kind, and lead to the kinds that there are."""
    furniture.empty(f"The minutes give no figures of this kind: {label.lower()}.")
    others = [name for name in trends.groups_in(figures) if name != label]
    if others:
        links = [Link(name, _address(to_params(selection), show=name)) for name in others]
        furniture.draw(markup.links("They give figures of these kinds:", links))


def measure(followed: Sequence[Line]) -> Line | None:
    """Let the reader choose one of the measures reported at more than one meeting."""
    names = trends.names(followed)
    if not names:
        return None
    options = [ALL_MEASURES, *names]
    chosen = st.selectbox("Measure", options, key="measure", bind="query-params", width=340)
    return names.get(str(chosen))


def by_theme(
    dataset: Dataset, figures: pd.DataFrame, followed: Sequence[Line], params: Mapping[str, Sequence[str]]
) -> None:
    """Draw all measures: what moved in words, a table by meeting, small charts by theme."""
    furniture.heading("Reported more than once, and comparable")
    told = trends.told(followed)
    if told:
        lines = [(Link(name, _address(params, measure=name)), words) for name, words in told]
        furniture.draw(markup.linked_lines(lines))
    else:
        furniture.empty("No measure of this kind was reported at two meetings in a comparable way.")
    furniture.heading("By theme and meeting")
    of_board, note = matrix.one_board(figures)
    if note:
        furniture.draw(markup.paragraph(note, kind="note"))
    furniture.draw(_table(matrix.by_meeting(of_board)))
    facets = trends.facets(figures, followed)
    furniture.draw(markup.paragraph(f"{LEGEND}{trends.left_out(figures)}", kind="note"))
    chart_view.draw_figures(
        "chart-facets", charts.small_multiples(facets, chart_view.colours()), chart_words.of_facets(facets)
    )
    sentence_view.draw(dataset)
    _why_not(followed)


def one_measure(dataset: Dataset, figures: pd.DataFrame, one: Line) -> None:
    """Draw one measure: what happened in words, a table with the numbers beside, a chart with its targets."""
    found = dataset.figures.loc[figures.index[figures["family"] == one.family]]
    rows = trends.joinable(queries.rows(found), trends.joins([one]))
    ordered = sorted(rows, key=lambda row: row["meeting_date"])
    furniture.heading("Meeting by meeting")
    _history(dataset, ordered[::-1])
    limits = trends.control_limits(trends.longest_run(one))
    furniture.draw(markup.paragraph(" ".join((LEGEND, SPC_NOTE if limits else "")), kind="note"))
    chart_view.draw_figures(
        "chart-measure", charts.over_time(ordered, chart_view.colours(), limits), chart_words.of_time(ordered)
    )
    sentence_view.draw(dataset)
    _why_not([one])


def by_meeting(figures: pd.DataFrame) -> None:
    """Draw how many figures each meeting was given, by theme."""
    furniture.heading("How much each meeting was told")
    counted = queries.counts_by_meeting(figures)
    counts = [(wording.day(day), int(number)) for day, number in counted]
    furniture.draw(_counts_table(figures))
    if len(counts) > 1:
        furniture.draw(bars.count_bars(counts, "Figures by meeting"))


def _address(params: Mapping[str, Sequence[str]], **more: str) -> str:
    return f"trends?{urlencode({**params, **more}, doseq=True)}"


def _table(made: matrix.Matrix) -> str:
    table = markup.plain_table("Figures by measure and meeting", made.columns, made.rows)
    more = f"{wording.plural(made.left_out, 'more measure')}: choose a theme or search to see them."
    return table + (markup.paragraph(more, kind="note") if made.left_out else "")


def _history(dataset: Dataset, rows: Sequence[Row]) -> None:
    """Draw the latest figures of a measure, and those before them folded away."""
    latest, earlier = rows[:HISTORY_SHOWN], rows[HISTORY_SHOWN:]
    furniture.draw(_history_table(dataset, latest))
    if earlier:
        with st.expander(f"{wording.plural(len(earlier), 'earlier figure')}"):
            furniture.draw(_history_table(dataset, earlier))


def _history_table(dataset: Dataset, rows: Sequence[Row]) -> str:
    near = dataset.figures[dataset.figures["document"].isin({row["document"] for row in rows})]
    told = queries.rows(near[near["sentence"].isin({row["sentence"] for row in rows})])
    numbers = [beside.words(told, row) for row in rows]
    columns = HISTORY if any(numbers) else HISTORY[:-1]
    cells = [
        (
            wording.day(row["meeting_date"]),
            wording.signed(row),
            Link(wording.said(row), markup.figure_address(str(row["figure_id"]))),
            number,
        )[: len(columns)]
        for row, number in zip(rows, numbers, strict=True)
    ]
    return markup.plain_table(wording.measure_and_area(rows[0]), columns, cells)


def _why_not(followed: Sequence[Line]) -> None:
    gaps = trends.gaps(followed)
    if gaps:
        with st.expander(f"Why some neighbours are not joined by a line ({len(gaps)})"):
            furniture.draw(markup.bullets(gaps))


def _counts_table(figures: pd.DataFrame) -> str:
    names, rows = queries.theme_by_meeting(figures)
    columns = (Column("Theme"), *(Column(name, numeric=True) for name in names))
    return markup.plain_table("Figures by theme and meeting", columns, rows)
