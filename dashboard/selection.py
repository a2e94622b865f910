"""What a reader has chosen to look at, as one frozen value shared by pages, downloads and the stable data address.

An empty field means 'all', so that a link without parameters never depends on the data. Parameter names are singular
(`theme`, `agency`) and are the keys of the widgets bound to the URL.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import urlencode

import numpy as np
import numpy.typing as npt
import pandas as pd
from pydantic import AfterValidator

from extract.model import Frozen
from extract.vocabulary import Kind, Status, Theme

type Mask = npt.NDArray[np.bool_]
type Params = Mapping[str, str | Sequence[str]]

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


def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    return _distinct(tuple(word for value in values if (word := _fold(value))))


def _fold(text: str) -> str:
    return " ".join(text.split())[:MAX_LENGTH].strip()


type Words = Annotated[tuple[str, ...], AfterValidator(_words)]


class Selection(Frozen):
    """The chosen part of the dataset; a meeting is named as `meeting_id` does, by ISO date alone or by its document."""

    boards: Words = ()
    meetings: Words = ()
    themes: Annotated[tuple[Theme, ...], AfterValidator(_distinct)] = ()
    agencies: Words = ()
    kinds: Annotated[tuple[Kind, ...], AfterValidator(_distinct)] = ()
    statuses: Annotated[tuple[Status, ...], AfterValidator(_distinct)] = ()
    text: Annotated[str, AfterValidator(_fold)] = ""


def meeting_id(board: object, meeting_date: object, document: object) -> str:
    """The readable name of a meeting in URLs and lists: '2012-07-24 Safer Communities Partnership Board'.

    A meeting without a date is named by its document.
    """
    if pd.isna(meeting_date):  # type: ignore[call-overload]
        return _fold(str(document))
    board_name = "" if pd.isna(board) else str(board)  # type: ignore[call-overload]
    return _fold(f"{pd.Timestamp(meeting_date):%Y-%m-%d} {board_name}")  # type: ignore[arg-type]


def meeting_ids(frame: pd.DataFrame) -> dict[str, str]:
    """The document of every meeting in the frame by `meeting_id`, latest meeting first."""
    rows = frame.iloc[_first_rows(frame["document"].astype("category"))]
    dated = rows.sort_values(["meeting_date", "document"], ascending=[False, True], na_position="last")
    triples = zip(dated["board"], dated["meeting_date"], dated["document"], strict=True)
    return {meeting_id(board, day, document): str(document) for board, day, document in triples}


def matches(frame: pd.DataFrame, selection: Selection) -> Mask:
    """Which rows of a figures frame the selection keeps, one boolean a row."""
    mask = np.ones(len(frame), dtype=np.bool_)
    for column, values in _wanted(selection):
        mask &= frame[column].isin(values).to_numpy()
    if selection.agencies:
        mask &= _agency_mask(frame["agency"], selection.agencies)
    if selection.meetings:
        mask &= frame["document"].isin(_documents(frame, selection.meetings)).to_numpy()
    return _text_mask(frame, mask, selection.text) if selection.text else mask


def apply(frame: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """The rows of a figures frame that the selection keeps, in their order; the frame itself when it keeps all."""
    return frame if selection == Selection() else frame[matches(frame, selection)]


def from_params(params: Params) -> Selection:
    """The selection that URL parameters ask for; unknown names and values outside a closed list are ignored."""
    chosen: dict[str, Any] = {
        field: tuple(_accepted(name, _values(params.get(name)))) for name, field in FIELDS.items()
    }
    return Selection(**chosen, text=next(iter(_values(params.get("text"))), ""))


def rejected_params(params: Params) -> tuple[str, ...]:
    """The parameters that `from_params` would ignore, as 'name=value', for a page that must not answer too much."""
    strange = [f"{name}={value}" for name in params if not _is_known(name) for value in _values(params[name])]
    for name in CLOSED:
        strange += [
            f"{name}={value}" for value in _values(params.get(name)) if _closed_value(name, value) is None
        ]
    return tuple(value[:MAX_LENGTH] for value in strange)


def to_params(selection: Selection) -> dict[str, list[str]]:
    """URL parameters of a selection, without those that choose everything."""
    chosen = {name: [str(value) for value in getattr(selection, field)] for name, field in FIELDS.items()}
    chosen["text"] = [selection.text] if selection.text else []
    return {name: values for name, values in chosen.items() if values}


def to_query(selection: Selection) -> str:
    """The selection as a URL query without the question mark, empty when it keeps everything."""
    return urlencode(to_params(selection), doseq=True)


def describe(selection: Selection) -> str:
    """The selection in words: 'theme: Fire safety; text: "alarms"', or 'all figures'."""
    parts = [f"{name}: {' or '.join(values)}" for name, values in to_params(selection).items()]
    return "; ".join(parts) or "all figures"


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
        mask |= agencies.isna().to_numpy()
    return mask


def _documents(frame: pd.DataFrame, meetings: tuple[str, ...]) -> list[str]:
    """Documents whose meeting is named; a bare date names the meetings of every board on that day."""
    wanted = set(meetings)
    known = meeting_ids(frame)
    return [document for name, document in known.items() if wanted & {name, name[:10], _fold(document)}]


def _first_rows(documents: "pd.Series[Any]") -> npt.NDArray[np.intp]:
    """The first row of every document: written backwards, so that the earliest row wins without a sort."""
    codes = documents.cat.codes.to_numpy()
    first = np.full(len(documents.cat.categories), -1, dtype=np.intp)
    first[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
    kept: npt.NDArray[np.intp] = first[first >= 0]
    return kept


def _text_mask(frame: pd.DataFrame, mask: Mask, text: str) -> Mask:
    """Every word of the text must stand in one of the searched columns; looks only at rows not yet excluded."""
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
    """A label of the closed list, written in any case, or by its short name ('ASB')."""
    wanted = _fold(value).casefold()
    for member in CLOSED[name]:
        if wanted in {member.value.casefold(), member.name.casefold()}:
            return member.value
    return None
