"""Whose figures they are: for each figure the partner agency whose performance it states, and what says so.

The nearest clue wins: an agency that the sentence makes the owner, then who speaks, in the sentence or before
it in the item, then the titles of the item and around it, then what document and theme lead to expect.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.agency_naming import UNPLACED
from extract.clues import Clues, Reading
from extract.hearing import Attribution
from extract.introduced import introduced_people
from extract.labels import Label
from extract.local_services import is_of_youth, is_partnership, is_police_panel
from extract.model import Attendee, Document, Meeting, Section, Sentence, Span
from extract.owners import Owner
from extract.people import People
from extract.performers import KIND_OF_THEME, SHARED_THEMES, How, Said, is_of_crime, performer
from extract.phrases import split_words
from extract.themes import Voice
from extract.themes_home import home_theme
from extract.topics import HOSTS, JOINT, may_name_own
from extract.vocabulary import Basis, SentenceKind, Theme

# themes of another service, whose figures are the force's where they count crimes
_OF_POLICE_TOO = frozenset((Theme.FIRE_SAFETY, Theme.REOFFENDING))
# one of which a text has that speaks of the police, or of councils
_SPOKEN_OF: Mapping[str | None, Sequence[str]] = {
    "police": ("olice", "onstab", "PC ", "PCs ", "PCSO", "Sgt", "ergeant", "nspector", "Supt"),
    "council": ("ouncil", "ocal authorit", "Local Authorit", "Cllr"),
}
# whose own field a whole document can be of
_KIND_OF_HOME: Mapping[Theme | None, str] = {Theme.FIRE_SAFETY: "fire", Theme.YOUTH: "youth"}
# what a council's are, and those of another body whose own paper a document is
_COUNCILS = frozenset(("council", "probation", None))
# words of a board's name that say whose figures it hears
_KIND_OF_BOARD = {
    "youth": "youth",
    "housing": "landlord",
    "tenant": "landlord",
    "tenants": "landlord",
    "drug": "council",
    "drugs": "council",
    "alcohol": "council",
    "safeguarding": "council",
    "policing": "police",
    "police": "police",
    "fire": "fire",
    "probation": "probation",
}


class AgencyContext(NamedTuple):
    """The clues of a whole document, the agencies of its area, and how to find who speaks most in it.

    `hosts` are those who meet, where the text may call something expressly theirs.
    """

    agencies: AgencyIndex
    reading: Reading
    board_kind: str | None
    main_speaker: Callable[[], str | None]
    partnership: str | None = None
    of_youth: bool = False
    hosts: str | None = None
    board: str | None = None

    @classmethod
    def of(
        cls,
        document: Document,
        meeting: Meeting,
        sections: Sequence[Section],
        sentences: Sequence[Sentence],
        printed: str | None = None,
    ) -> "AgencyContext":
        """Prepare to read what is asked of a document's sentences, each once, in time linear in the text.

        `printed` is the text with the heads and feet of its pages, which may name whose it is.
        """
        index = AgencyIndex.of(document, meeting, printed)
        partnership = meeting.board if meeting.board and is_partnership(meeting.board) else None
        people = People.of(_people(document, meeting, index))
        reading = Reading(
            document.text,
            index,
            people,
            sections,
            sentences,
            hosts=bool(partnership or index.local.get("owner")),
        )
        return cls(
            index,
            reading,
            _kind_of_board(document, meeting, partnership),
            cache(reading.main_speaker),
            partnership,
            of_youth=is_of_youth(document.text),
            hosts=(partnership or index.local.get("council")) if may_name_own(document.text) else None,
            board=meeting.board,
        )


def _people(document: Document, meeting: Meeting, index: AgencyIndex) -> list[Attendee]:
    """Return those of the attendance list, and those whom the text introduces."""
    introduced = introduced_people(document.text, index)
    listed = {person.name for person in meeting.attendance}
    return [*meeting.attendance, *(introduced[name] for name in introduced if name not in listed)]


def _kind_of_board(document: Document, meeting: Meeting, partnership: str | None) -> str | None:
    """Return of whose work a board hears, by its name, by whom it hears or by the one field of its paper."""
    named = _kind_named(meeting.board or "", meeting.authority or "")
    if partnership and named == "police":
        return None
    if named is None and is_police_panel(meeting.board, document.text):
        return "police"
    return named if named or partnership else _KIND_OF_HOME.get(home_theme(document, meeting))


def _kind_named(board: str, authority: str) -> str | None:
    """Return the first kind that the name of a board or its authority says; none for two services."""
    for name in (board, authority):
        kinds = [_KIND_OF_BOARD[key] for key in split_words(name).keys if key in _KIND_OF_BOARD]
        if kinds:
            return None if {"police", "fire"} <= set(kinds) else kinds[0]
    return None


def attribute(
    context: AgencyContext, sentence: Sentence, mention: Span, theme: Theme | None = None
) -> Attribution:
    """Return the agency whose figure a mention is and the clue's basis; None where there is no clue."""
    clues = context.reading.clues(sentence)
    if sentence.kind is not SentenceKind.TABLE:
        owner = context.reading.doer(clues.owners, mention) or _owner(clues.owners, mention)
        if owner:
            return owner, Basis.SENTENCE
    if context.hosts and context.reading.is_of_hosts(sentence, mention):
        return context.hosts, Basis.SENTENCE
    said = _said(clues, mention, context.reading.label(sentence, mention))
    if not said and clues.procedural:
        return None, Basis.NONE
    topic = context.reading.topic(sentence, mention)
    if not topic and _may_go_on(said, theme):
        topic = context.reading.topic_before(sentence, mention)
    if said:
        given = Said(said[0], theme, topic, _how(context.reading, clues, topic, sentence, mention))
        return performer(given, context.agencies, context.board_kind), said[1]
    expected = _expected(context, clues, theme, topic)
    if theme is Theme.RESOURCES or expected[0] != context.agencies.local.get("council", UNPLACED["council"]):
        return expected
    provider = context.reading.provider_before(sentence)
    return (provider, Basis.ITEM) if provider else expected


def _how(reading: Reading, clues: Clues, topic: str | None, sentence: Sentence, mention: Span) -> How:
    own = bool(clues.speakers or clues.carried)
    recorded = topic == "police" and reading.is_recorded(sentence, mention)
    return How(own, reading.is_money(mention), recorded)


def _may_go_on(said: tuple[str, Basis] | None, theme: Theme | None) -> bool:
    """Whether a number may be of what was measured last; fires count as crimes in so many words only."""
    if said:
        return said[1] is Basis.SPEAKER and is_of_crime(theme)
    return theme is not Theme.FIRE_SAFETY


def find_voice(context: AgencyContext, sentence: Sentence) -> Voice:
    """Return the agency that speaks in a sentence or before it, or that the sentence is about."""
    clues = context.reading.clues(sentence)
    owner = next((owner.name for owner in clues.owners if owner.strong), None)
    speaker = clues.speakers[-1][1] if clues.speakers else owner
    return Voice(speaker, fresh=True) if speaker else Voice(clues.carried or clues.around[0])


def _said(clues: Clues, mention: Span, label: Label | None) -> tuple[str, Basis] | None:
    since = max((start for start, _ in clues.speakers if start < mention.start), default=clues.since)
    if label and label.name and label.start > since and not clues.carried:
        return label.name, Basis.ITEM
    if clues.speakers:
        before = [name for start, name in clues.speakers if start < mention.start]
        return before[-1] if before else clues.speakers[0][1], Basis.SPEAKER
    if clues.carried:
        return clues.carried, Basis.ITEM
    return (clues.around[0], clues.around[1]) if clues.around[0] else None


def _owner(owners: Sequence[Owner], mention: Span) -> str | None:
    strong = [owner for owner in owners if owner.strong]
    before = [owner.name for owner in strong if owner.start < mention.start]
    after = [owner.name for owner in strong if owner.backward and owner.start >= mention.start]
    return before[-1] if before else after[0] if after else None


def _expected(context: AgencyContext, clues: Clues, theme: Theme | None, topic: str | None) -> Attribution:
    """Return what theme, words, board or the only agency named lead to expect where nobody reports."""
    kind = _kind_expected(context, theme, topic)
    if kind in JOINT:
        return kind, Basis.DOCUMENT
    local = context.agencies.local
    if kind == "police" and local.get("council", "") == local.get("fire"):
        kind = "fire"  # a fire authority's own incidents
    if kind is None and clues.owners:
        return clues.owners[0].name, Basis.SENTENCE
    owner = local.get("owner")
    if kind == "police" != topic and "publisher" in local:
        kind = None  # in its own paper a body tells of its own work
    house = local.get("council")
    ours = context.partnership if kind is None or (kind == "council" and not house) else None
    unplaced = UNPLACED.get(kind or "") if _speaks_of(context, kind) else None
    name = owner if owner and kind in _COUNCILS else local.get(kind or "") or ours or unplaced
    # money of which nobody speaks is of those who meet
    heard = not clues.stranger and (theme is not Theme.RESOURCES or not house)
    if heard and not (name or kind):
        name = context.main_speaker()
    name = name or house
    return (name, Basis.DOCUMENT) if name else (None, Basis.NONE)


def _speaks_of(context: AgencyContext, kind: str | None) -> bool:
    """Whether a text speaks of the police or councils of an area that is not known; others need not be."""
    return kind not in _SPOKEN_OF or any(map(context.reading.says, _SPOKEN_OF[kind]))


def _kind_expected(context: AgencyContext, theme: Theme | None, topic: str | None) -> str | None:
    local = context.agencies.local
    hears_force = local.get("officer") is not None and local.get("officer") == local.get("commissioner")
    its_own = hears_force and theme is not Theme.RESOURCES
    aside = context.board_kind == "police" and topic == "council" and not its_own
    board = None if aside else context.board_kind
    if topic == HOSTS:
        return None
    if theme is Theme.REOFFENDING and topic in JOINT:
        return topic
    if theme is Theme.REOFFENDING and context.of_youth:
        return "youth"
    if theme is Theme.REOFFENDING and board:
        return board
    if board == "landlord":
        return "council" if theme in SHARED_THEMES or not theme else KIND_OF_THEME.get(theme, "council")
    if theme in SHARED_THEMES:
        expected = topic if board == "council" == context.board_kind else None
        return expected or board or topic or ("police" if theme is Theme.HATE_CRIME else "council")
    if theme in _OF_POLICE_TOO and topic == "police" and board != "fire":
        return topic
    if is_of_crime(theme) and topic == "council" and not board:
        return topic
    return (KIND_OF_THEME.get(theme) if theme else None) or board or topic
