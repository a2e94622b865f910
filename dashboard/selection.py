"""What a reader has chosen to look at: one frozen value for pages, downloads and the stable data address.

An empty field means 'all', so that a link without parameters never depends on the data. Parameter names are
singular (`theme`, `agency`) and are the keys of the widgets bound to the URL.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, TypeAlias
from urllib.parse import urlencode

import numpy as np
import numpy.typing as npt
import pandas as pd
from pydantic import AfterValidator

from extract.model import Frozen
from extract.vocabulary import Kind, Status, Theme

Mask: TypeAlias = npt.NDArray[np.bool_]
Params: TypeAlias = Mapping[str, str | Sequence[str]]

UNDATED = "NaT"
AGENCY_NOT_NAMED = "Agency not named"
SEARCHED = ("measure", "sentence", "item_title", "number_text")
FIELDS = {
    "board": "boards",
    "meeting": "meetings",
    "theme": "themes",
    "agency": "agencies",
    "kind": "kinds",
    "status": "statuses",
}
CLOSED: dict[str, type[Theme] | type[Kind] | type[Status]] = {"theme": Theme, "kind": Kind, "status": Status}
MAX_VALUES = 200
MAX_LENGTH = 200


def _distinct(values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))[:MAX_VALUES]


def _named(values: tuple[str, ...]) -> tuple[str, ...]:
    return _distinct(tuple(value for value in values if value.strip()))


def _fold(text: str) -> str:
    return " ".join(text.split())


def _searched_text(text: str) -> str:
    return _fold(_fold(text)[:MAX_LENGTH])


Words: TypeAlias = Annotated[tuple[str, ...], AfterValidator(_named)]


class Selection(Frozen):
    """The chosen part of the dataset.

    A meeting is named as `meeting_id` does, by its ISO date alone, or by its document.
    """

    boards: Words = ()
    meetings: Words = ()
    themes: Annotated[tuple[Theme, ...], AfterValidator(_distinct)] = ()
    agencies: Words = ()
    kinds: Annotated[tuple[Kind, ...], AfterValidator(_distinct)] = ()
    statuses: Annotated[tuple[Status, ...], AfterValidator(_distinct)] = ()
    text: Annotated[str, AfterValidator(_searched_text)] = ""


def meeting_id(board: object, meeting_date: object, document: object) -> str:
    """Name a meeting readably for URLs and lists: '2012-07-24 Safer Communities Partnership Board'.

    A meeting without a date is named by its document.
    """
    day = meeting_date.isoformat()[:10] if isinstance(meeting_date, date) else UNDATED
    return _meeting_name(day, board, document)


def meeting_ids(frame: pd.DataFrame) -> dict[str, str]:
    """Find the document of every meeting in the frame by `meeting_id`, latest meeting first."""
    rows = frame.iloc[first_rows(frame["document"].astype("category"))]
    dated = rows.sort_values(["meeting_date", "document"], ascending=[False, True], na_position="last")
    days = np.datetime_as_string(dated["meeting_date"].to_numpy(), unit="D").tolist()
    meetings = zip(days, dated["board"].tolist(), dated["document"].tolist(), strict=True)
    return {_meeting_name(day, board, document): document for day, board, document in meetings}


def matches(frame: pd.DataFrame, selection: Selection) -> Mask:
    """Tell which rows of a figures frame the selection keeps, one boolean a row."""
    mask = np.ones(len(frame), dtype=np.bool_)
    for column, values in _wanted(selection):
        mask &= frame[column].isin(values).to_numpy()
    if selection.agencies:
        mask &= _agency_mask(frame["agency"], selection.agencies)
    if selection.meetings:
        mask &= frame["document"].isin(_documents(frame, selection.meetings)).to_numpy()
    return _text_mask(frame, mask, selection.text) if selection.text else mask


def apply(frame: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Keep the selected rows of a figures frame in their order; the frame itself when all are selected."""
    return frame if selection == Selection() else frame[matches(frame, selection)]


def from_params(params: Params) -> Selection:
    """Read a selection from URL parameters; unknown names and values outside a closed list are ignored."""
    chosen: dict[str, Any] = {
        field: tuple(_accepted(name, _values(params.get(name)))) for name, field in FIELDS.items()
    }
    return Selection(**chosen, text=next(iter(_values(params.get("text"))), ""))


def rejected_params(params: Params) -> tuple[str, ...]:
    """List what `from_params` ignores, as 'name=value', for an address that must not answer too much."""
    strange = [f"{name}={value}" for name in params if not _is_known(name) for value in _values(params[name])]
    for name in CLOSED:
        strange += [
            f"{name}={value}" for value in _values(params.get(name)) if _closed_value(name, value) is None
        ]
    return tuple(value[:MAX_LENGTH] for value in strange)


def to_params(selection: Selection) -> dict[str, list[str]]:
    """Write a selection as URL parameters, without those that choose everything."""
    chosen = {
        name: [_spoken(name, value) for value in getattr(selection, field)] for name, field in FIELDS.items()
    }
    chosen["text"] = [selection.text] if selection.text else []
    return {name: values for name, values in chosen.items() if values}


def to_query(selection: Selection) -> str:
    """Write a selection as a URL query without the question mark, empty when it keeps everything."""
    return urlencode(to_params(selection), doseq=True)


def describe(selection: Selection) -> str:
    """Say the selection in words: 'theme: Fire safety; text: "alarms"', or 'all figures'."""
    parts = [f"{name}: {' or '.join(values)}" for name, values in to_params(selection).items()]
    return "; ".join(parts) or "all figures"


def first_rows(documents: "pd.Series[Any]") -> npt.NDArray[np.intp]:
    """Find the first row of every document; written backwards, so that the earliest wins without a sort."""
    codes = documents.cat.codes.to_numpy()
    first = np.full(len(documents.cat.categories), -1, dtype=np.intp)
    first[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
    kept: npt.NDArray[np.intp] = first[first >= 0]
    return kept


def _spoken(name: str, value: object) -> str:
    """Write a value as the filters show it, so that pages and data have the same addresses."""
    return str(value).replace("_", " ") if name in CLOSED else str(value)


def _meeting_name(day: str, board: object, document: object) -> str:
    if day == UNDATED:
        return _fold(str(document))
    return _fold(f"{day} {board if isinstance(board, str) else ''}")


def _wanted(selection: Selection) -> list[tuple[str, list[str]]]:
    chosen = {
        "board": selection.boards,
        "theme": selection.themes,
        "kind": selection.kinds,
        "status": selection.statuses,
    }
    return [(column, [str(value) for value in values]) for column, values in chosen.items() if values]


def _agency_mask(agencies: "pd.Series[str]", wanted: tuple[str, ...]) -> Mask:
    mask: Mask = agencies.isin(wanted).to_numpy()
    if AGENCY_NOT_NAMED in wanted:
        return mask | agencies.isna().to_numpy()
    return mask


def _documents(frame: pd.DataFrame, meetings: tuple[str, ...]) -> list[str]:
    """Documents whose meeting is named; a bare date names the meetings of every board on that day."""
    wanted = set(meetings)
    known = meeting_ids(frame)
    return [document for name, document in known.items() if wanted & {name, name[:10], _fold(document)}]


def _text_mask(frame: pd.DataFrame, mask: Mask, text: str) -> Mask:
    """Keep rows that have every word in one of the searched columns; excluded rows are not looked at."""
    rows = np.flatnonzero(mask)
    for word in text.split():
        part = frame if len(rows) == len(frame) else frame.iloc[rows]
        rows = rows[_contains(part, word)]
    found = np.zeros(len(frame), dtype=np.bool_)
    found[rows] = True
    return found


def _contains(frame: pd.DataFrame, word: str) -> Mask:
    found = np.zeros(len(frame), dtype=np.bool_)
    for column in SEARCHED:
        found |= frame[column].str.contains(word, case=False, regex=False).to_numpy(dtype=np.bool_)
    return found


def _is_known(name: str) -> bool:
    return name in FIELDS or name == "text"


def _values(raw: str | Sequence[str] | None) -> list[str]:
    if raw is None:
        return []
    return [raw] if isinstance(raw, str) else list(raw)[:MAX_VALUES]


def _accepted(name: str, values: Iterable[str]) -> list[str]:
    if name not in CLOSED:
        return list(values)
    return [accepted for value in values if (accepted := _closed_value(name, value)) is not None]


def _closed_value(name: str, value: str) -> str | None:
    """Find a label of the closed list: in any case, with underscore or space, or by short name ('ASB')."""
    wanted = _fold(value.replace("_", " ")).casefold()
    for member in CLOSED[name]:
        if wanted in {known.replace("_", " ").casefold() for known in (member.value, member.name)}:
            return member.value
    return None
