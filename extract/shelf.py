"""What the dataset already holds, and where new minutes belong in it: beside, instead of, or not at all."""

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from pathlib import Path, PurePath
from typing import Any, Final

from extract.manifest import Given
from extract.model import Frozen
from extract.pipeline import Extraction
from extract.store import StoreError, read_build, read_meetings, read_text
from extract.version import extractor_version
from extract.versions import Relation, Version, relate

_NOTES: Final = {
    Relation.IS_PART: "all of it is in {} already",
    Relation.IS_DRAFT: "is a draft, and {} is the approved version",
}


class Place(Frozen):
    """The name an extraction gets and the documents it replaces; a note where it is not to be stored."""

    document: str
    replaces: tuple[str, ...] = ()
    note: str = ""


class Shelf:
    """The documents of a data folder, with those placed since."""

    def __init__(self, data: Path, meetings: Sequence[Mapping[Hashable, Any]], built: dict[str, Any]) -> None:
        self._data = data
        self._meetings = {meeting["document"]: meeting for meeting in meetings}
        self._built = built
        self._placed: dict[str, Version] = {}
        self._hashes = {meeting["source_sha256"]: meeting["document"] for meeting in meetings}

    @classmethod
    def of(cls, data: Path) -> "Shelf":
        """Return what a data folder holds; a folder that is not there holds nothing."""
        try:
            return cls(data, read_meetings(data).to_dict("records"), read_build(data)["documents"])
        except StoreError:
            return cls(data, [], {})

    def elsewhere(self, folder: Path) -> frozenset[str]:
        """Return the documents that do not come from this folder of files but, say, from the seeds."""
        return frozenset(name for name in self._built if not (folder / name).exists())

    def find(self, sha256: str, given: Given) -> str | None:
        """Return the document made from exactly this file by this extractor with what is given, if any."""
        document = self._hashes.get(sha256)
        if document is None or self._built[document]["extractor"] != extractor_version():
            return None
        stored = self._version(document)
        same = given.board in {None, stored.board} and given.date in {None, stored.date}
        return document if same else None

    def figures(self, document: str) -> int:
        """Return how many figures a stored document has."""
        return int(self._built[document]["figures"])

    def place(self, extraction: Extraction) -> Place:
        """Decide where an extraction belongs, and count it in for those that come after it."""
        new = _version_of(extraction)
        again = self._hashes.get(extraction.document.sha256)
        relations = {old.document: relate(new, old) for old in self._at(new.date) if old.document != again}
        for document, relation in relations.items():
            if relation in _NOTES:
                return Place(document=document, note=_NOTES[relation].format(document))
        replaces = [name for name, relation in relations.items() if relation is Relation.REPLACES]
        replaces += [again] if again else []
        place = Place(document=self._name(new, replaces), replaces=tuple(sorted(replaces)))
        self._put(place, new, extraction.document.sha256)
        return place

    def _at(self, day: date | None) -> list[Version]:
        names = [*self._meetings, *self._placed]
        return [version for version in map(self._version, dict.fromkeys(names)) if version.date == day]

    def _version(self, document: str) -> Version:
        if document in self._placed:
            return self._placed[document]
        meeting = self._meetings[document]
        board = meeting["board"] if isinstance(meeting["board"], str) else None
        return Version(
            document=document,
            board=board,
            date=meeting["meeting_date"].date(),
            text=read_text(self._data, document),
        )

    def _name(self, new: Version, replaces: list[str]) -> str:
        """Return a file name that no other minutes have."""
        taken = ({*self._meetings} | {*self._placed}) - set(replaces)
        name = PurePath(new.document)
        numbers = ("", *(f"-{number}" for number in range(2, len(taken) + 3)))
        dated = (f"{name.stem}-{new.date}{number}{name.suffix}" for number in numbers)
        return next(candidate for candidate in (new.document, *dated) if candidate not in taken)

    def _put(self, place: Place, new: Version, sha256: str) -> None:
        for document in place.replaces:
            self._meetings.pop(document, None)
            self._placed.pop(document, None)
        self._placed[place.document] = new.model_copy(update={"document": place.document})
        self._hashes[sha256] = place.document


def _version_of(extraction: Extraction) -> Version:
    document, meeting = extraction.document, extraction.meeting
    return Version(document=document.source, board=meeting.board, date=meeting.date, text=document.text)
