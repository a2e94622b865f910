"""What a board member needs to know before a meeting, worked out of the figures: pure, every line in words.

A figure is compared with the meeting before only when `series` finds nothing against it. What cannot be
compared is said to be so, with the reason, and nothing is called new or gone when the minutes before are too
old to tell.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

import pandas as pd

from dashboard import beside, comparison, queries, ranking, wording
from dashboard.selection import Selection, apply, meeting_id, meeting_ids
from dashboard.series import LONGEST_GAP, why_not_comparable, with_families
from dashboard.vagueness import needs_sentence
from dashboard.wording import Row, known, text


class Card(NamedTuple):
    """One figure in words; empty strings are things that the minutes do not say or that cannot be told.

    `number` is the one that the sentence gives beside a percentage, `excerpt` the part of the sentence that a
    measure needs which does not speak for itself.
    """

    figure_id: str
    measure: str
    area: str
    value: str
    words: str
    theme: str
    agency: str
    kind: str
    per: str
    status: str
    confidence: str
    item: str
    sentence: str
    excerpt: str
    number: str
    compared: str
    not_compared: str
    judgement: str
    target: str
    is_new: bool
    doubts: tuple[str, ...]


class Theme(NamedTuple):
    """The cards of one theme, in the order of the minutes."""

    name: str
    cards: tuple[Card, ...]


class Doubt(NamedTuple):
    """What a check says of a figure."""

    figure_id: str
    measure: str
    words: str


class Gone(NamedTuple):
    """Something that the meeting before was told and this one was not."""

    figure_id: str
    measure: str
    words: str


class Briefing(NamedTuple):
    """The briefing of one meeting; `earlier` says in words what it is compared with, or why with nothing."""

    meeting: str
    board: str
    day: date | None
    document: str
    headlines: tuple[Card, ...]
    rest: tuple[Theme, ...]
    gone: tuple[Gone, ...]
    doubts: tuple[Doubt, ...]
    earlier: str
    figures: int
    uncertain: int


class _Context(NamedTuple):
    """What is known beside the row itself when a card is made of it."""

    now: list[Row]
    before: dict[str, list[Row]]
    known_families: frozenset[str]
    doubts: dict[str, tuple[str, ...]]
    can_compare: bool


NOTHING = Briefing("", "", None, "", (), (), (), (), "", 0, 0)


def choose(figures: pd.DataFrame, selection: Selection) -> str | None:
    """Find the document of the latest meeting that a selection keeps; None when it keeps none."""
    documents = meeting_ids(apply(figures, selection))
    return next(iter(documents.values()), None)


def brief(figures: pd.DataFrame, checks: pd.DataFrame, document: str | None) -> Briefing:
    """Make the briefing of one document from the figures of all meetings and the checks between them."""
    here = figures[figures["document"] == document]
    if here.empty:
        return NOTHING
    told = _told(figures, here)
    now, earlier = _rows(told[told["document"] == document]), _rows(_earlier(told, here))
    context = _context(now, earlier, told, checks)
    cards = {row["figure_id"]: _card(row, context) for row in now}
    compared = {name for name, card in cards.items() if card.compared or card.target}
    heads = [row["figure_id"] for row in ranking.headlines(_candidates(now), compared)]
    first = here.iloc[0]
    return Briefing(
        meeting=meeting_id(first["board"], first["meeting_date"], document),
        board=text(first["board"]),
        day=first["meeting_date"].date() if known(first["meeting_date"]) else None,
        document=str(document),
        headlines=tuple(cards[name] for name in heads),
        rest=_by_theme([card for name, card in cards.items() if name not in set(heads)]),
        gone=_gone(context, now),
        doubts=_doubted(cards.values()),
        earlier=_earlier_words(earlier, first["meeting_date"]),
        figures=len(now),
        uncertain=sum(row["confidence"] == "low" for row in now),
    )


def _told(figures: pd.DataFrame, here: pd.DataFrame) -> pd.DataFrame:
    """Give what the same board was told up to this meeting and no officer rejected, with its families."""
    first = here.iloc[0]
    same = figures["board"].isna() if not known(first["board"]) else figures["board"] == first["board"]
    until = (figures["meeting_date"] <= first["meeting_date"]) | (figures["document"] == first["document"])
    told: pd.DataFrame = figures[same & until & (figures["review_status"] != "rejected")]
    return with_families(told)


def _earlier(told: pd.DataFrame, here: pd.DataFrame) -> pd.DataFrame:
    """Give what was told at the meeting before; nothing when there is none."""
    days = told["meeting_date"]
    before: pd.DataFrame = told[days == days[days < here["meeting_date"].iloc[0]].max()]
    return before


def _rows(told: pd.DataFrame) -> list[Row]:
    """Give the rows of one meeting as mappings, in the order of the minutes."""
    return sorted(queries.rows(told), key=lambda row: row["char_start"])


def _candidates(now: list[Row]) -> list[Row]:
    return [row for row in now if not comparison.is_beside(row, now)]


def _context(now: list[Row], earlier: list[Row], told: pd.DataFrame, checks: pd.DataFrame) -> _Context:
    before: dict[str, list[Row]] = {}
    for row in earlier:
        if row["family"] and row["status"] == "actual":
            before.setdefault(row["family"], []).append(row)
    today = {row["document"] for row in now}
    return _Context(
        now=now,
        before=before,
        known_families=frozenset(told.loc[~told["document"].isin(today), "family"].unique()),
        doubts=_doubts(checks),
        can_compare=bool(now and earlier) and not _is_old(earlier[0]["meeting_date"], now[0]["meeting_date"]),
    )


def _doubts(checks: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for message, names in zip(checks["message"].tolist(), checks["figure_ids"].tolist(), strict=True):
        for name in str(names).split():
            found[name] = (*found.get(name, ()), str(message))
    return found


def _doubted(cards: Iterable[Card]) -> tuple[Doubt, ...]:
    """Say each doubt once, with the first figure that it names."""
    first: dict[str, Doubt] = {}
    for card in cards:
        for words in card.doubts:
            first.setdefault(words, Doubt(card.figure_id, card.measure, words))
    return tuple(first.values())


def _card(row: Row, context: _Context) -> Card:
    before = _before(row, context)
    reasons = why_not_comparable(before, row) if before else ()
    return Card(
        figure_id=row["figure_id"],
        measure=wording.measure(row),
        area=text(row["area"]),
        value=wording.signed(row),
        words=wording.said(row),
        theme=text(row["theme"]),
        agency=text(row["agency"]),
        kind=wording.KIND_LABELS.get(row["kind"], text(row["kind"])),
        per=wording.per(row),
        status=text(row["status"]),
        confidence=text(row["confidence"]),
        item=wording.item(row),
        sentence=" ".join(row["sentence"].split()),
        excerpt=wording.excerpt(row) if needs_sentence(row) else "",
        number=beside.words(context.now, row),
        compared=comparison.compared(row, before) if before and not reasons else "",
        not_compared=comparison.not_compared(before, reasons) if before and reasons else "",
        judgement=comparison.judgement(row, None if reasons else before),
        target=comparison.target(row, context.now),
        is_new=context.can_compare and bool(row["family"]) and row["family"] not in context.known_families,
        doubts=context.doubts.get(row["figure_id"], ()),
    )


def _before(row: Row, context: _Context) -> Row | None:
    """Find the figure of the meeting before to set beside a row, a comparable one if there is any."""
    if not context.can_compare or row["status"] != "actual":
        return None
    candidates = context.before.get(row["family"], [])
    fit = [other for other in candidates if not why_not_comparable(other, row)]
    return next(iter(fit or candidates), None)


def _by_theme(cards: list[Card]) -> tuple[Theme, ...]:
    names = [name for name in ranking.THEMES if any(card.theme == name for card in cards)]
    return tuple(Theme(name, tuple(card for card in cards if card.theme == name)) for name in names)


def _gone(context: _Context, now: list[Row]) -> tuple[Gone, ...]:
    if not context.can_compare:
        return ()
    told = {row["family"] for row in now}
    lost = [rows[0] for family, rows in context.before.items() if family not in told]
    return tuple(Gone(row["figure_id"], wording.measure(row), wording.said(row)) for row in lost)


def _earlier_words(earlier: list[Row], today: Any) -> str:
    if not earlier:
        return "There are no earlier figures of this board here, so nothing is compared."
    then = earlier[0]["meeting_date"]
    if _is_old(then, today):
        return f"The minutes before these are of {wording.day(then)}, too long ago to compare with."
    return f"Compared with the meeting of {wording.day(then)} where the two figures are comparable."


def _is_old(then: Any, now: Any) -> bool:
    return not (known(then) and known(now)) or (now - then).days > LONGEST_GAP
