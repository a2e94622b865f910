"""The filters that all pages share: keyed widgets whose values live in the URL and make a frozen `Selection`.

Every default is 'all' and none depends on the data, so that an old link keeps its meaning.
"""

from typing import cast

import pandas as pd
import streamlit as st

from dashboard import furniture, markup, selection, wording
from dashboard.load import Dataset, meeting_names
from dashboard.selection import AGENCY_NOT_NAMED, Selection, from_params
from extract.vocabulary import Kind, Status, Theme

MEETINGS_LISTED = 400
LISTS = ("board", "meeting", "theme", "agency", "kind", "status")


def draw(dataset: Dataset) -> None:
    """Draw the filters in the sidebar."""
    boards = _with_asked("board", _categories(dataset.figures["board"]))
    with st.sidebar:
        st.text_input(
            "Search", key="text", type="search", live="250ms", bind="query-params", max_chars=200,
            placeholder="burglary, refuge…",
            help="Every word must stand in the measure, the sentence or the item's title.",
        )  # fmt: skip
        _choice("Meeting", "meeting", _meetings(dataset))
        _choice("Theme", "theme", [theme.value for theme in Theme])
        agencies = _with_asked("agency", [*_categories(dataset.figures["agency"]), AGENCY_NOT_NAMED])
        _choice("Agency", "agency", agencies)
        _choice("Kind", "kind", [kind.value for kind in Kind], _kind_help())
        _choice("Status", "status", [status.value for status in Status])
        if len(boards) > 1:
            _choice("Board", "board", boards)
        st.button("Clear all filters", on_click=_clear, disabled=chosen() == Selection(), width="stretch")


def chosen() -> Selection:
    """Give what the filters say now."""
    lists = {name: cast("list[str]", st.session_state.get(name) or []) for name in LISTS}
    return from_params({**lists, "text": st.session_state.get("text") or ""})


def matching(dataset: Dataset) -> pd.DataFrame:
    """Give the figures that the filters keep and announce how many they are."""
    figures = selection.apply(dataset.figures, chosen())
    total, found = len(dataset.figures), len(figures)
    all_of = "All" if found == total else f"{found:,} of"
    meetings = figures["document"].nunique()
    furniture.announce(
        f"{all_of} {wording.plural(total, 'figure')} from {wording.plural(meetings, 'meeting')}"
        if found
        else f"None of {wording.plural(total, 'figure')} matches the filters"
    )
    say()
    return figures


def say() -> None:
    """Say which filters are set, for on a narrow screen they are folded away."""
    if chosen() != Selection():
        furniture.draw(markup.paragraph(f"Filters: {selection.describe(chosen())}.", kind="note"))


def nothing() -> None:
    """Say that nothing is left by the filters, and offer the way back to all."""
    furniture.empty("No figure matches. Clear a filter, or search for another word.")
    st.button("Show all figures", on_click=_clear)


def _choice(label: str, key: str, options: list[str], words: str | None = None) -> None:
    st.multiselect(
        label, options, key=key, bind="query-params", placeholder="All", help=words,
        format_func=_shown, filter_mode="contains",
        accept_new_options=len(options) >= MEETINGS_LISTED,
    )  # fmt: skip


def _shown(option: str) -> str:
    return option.replace("_", " ")


def _meetings(dataset: Dataset) -> list[str]:
    """List the latest meetings of the chosen boards; an earlier one can be typed."""
    names, boards = meeting_names(dataset), chosen().boards
    listed = [name for name in names if not boards or name[11:] in boards][:MEETINGS_LISTED]
    return _with_asked("meeting", [*listed, *(name for name in chosen().meetings if name not in listed)])


def _with_asked(key: str, options: list[str]) -> list[str]:
    """Add what an address asks for and the data do not have, so that it keeps nothing rather than all.

    A meeting may be asked for by its day or its document as well.
    """
    asked = from_params({key: st.query_params.get_all(key)})
    wanted = (*asked.boards, *asked.meetings, *asked.agencies)
    known = frozenset(options)
    return [*options, *(name for name in wanted if name not in known)]


def _categories(column: "pd.Series[str]") -> list[str]:
    return sorted(str(name) for name in column.cat.categories if str(name))


def _kind_help() -> str:
    return "; ".join(f"{wording.KIND_LABELS[kind]}: {words}" for kind, words in wording.KIND_MEANINGS.items())


def _clear() -> None:
    for name in LISTS:
        st.session_state[name] = []
    st.session_state["text"] = ""
