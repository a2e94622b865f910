"""The people of a meeting as its text may speak of them: by surname, initials, first name or post."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.cues import cue_words
from extract.model import Attendee
from extract.phrases import Match, Phrases, WordList, split_words
from extract.roles import role_kind

_REPORT = cue_words("report_verb")
_TITLES = cue_words("title")
_OF_ALL = frozenset(("all", "both"))
_LONGEST_INITIALS = 4
# who is known by rank alone, and who speaks for nobody
_NO_POSTS = frozenset(("police", "fire", "chair"))


class People(NamedTuple):
    """The people of the attendance list, by the parts of their names and the posts that are theirs alone.

    `posts` gives the agency of a post: 'the Operations Lead' may be a provider's.
    """

    by_surname: Mapping[str, Attendee]
    by_initials: Mapping[str, Attendee]
    by_first: Mapping[str, Attendee]
    posts: Phrases[str]

    @classmethod
    def of(cls, attendance: Sequence[Attendee]) -> "People":
        """Return the people who can be told apart by a part of their name or by their post."""
        named = [person for person in attendance if person.name and len(person.name.split()) > 1]
        surnames = [(str(person.name).split()[-1].lower(), person) for person in named]
        initials = [
            (_given(person) or _initials(str(person.name)), person)
            for person in [*named, *_unnamed(attendance)]
        ]
        firsts = [(str(person.name).split()[0], person) for person in named]
        return cls(
            _sole(surnames),
            _sole([pair for pair in initials if pair[0].isupper()]),
            _sole(
                [(first.lower(), person) for first, person in firsts if first.istitle() and len(first) > 1]
            ),
            Phrases(_posts(attendance)),
        )

    def at(self, words: WordList, position: int) -> Attendee | None:
        """Return the person who is named at a word."""
        key, written = words.keys[position], words.written[position]
        if key in self.by_surname and position and words.capital(position - 1):
            return self.by_surname[key]
        if key in self.by_first and position + 1 < len(words) and words.keys[position + 1] in _REPORT:
            return self.by_first[key]
        return self.by_initials.get(written) if len(written) > 1 and written.isupper() else None

    def post_at(self, words: WordList, position: int) -> Match[str] | None:
        """Return the agency of a post that is named in full from a word on: not of 'Area Service Manager'."""
        longer = position > 0 and words.capital(position - 1) and words.keys[position - 1] != "the"
        return None if longer else self.posts.at(words, position)


def _unnamed(attendance: Sequence[Attendee]) -> list[Attendee]:
    """Return those whom a list gives by their initials alone: 'Chief Fire Officer (DT)'."""
    return [person for person in attendance if _are_initials(person.name or "")]


def _given(person: Attendee) -> str | None:
    """Return the initials that a list gives beside a name: 'Ceri Hart-Owen (CHO), Refuge'."""
    first = (person.role or "").partition(",")[0]
    parted = str(person.name).replace("-", " ")
    return first if _are_initials(first) and _initials(parted) == first else None


def _are_initials(name: str) -> bool:
    return name.isalpha() and name.isupper() and 1 < len(name) <= _LONGEST_INITIALS


def _initials(name: str) -> str:
    if _are_initials(name):
        return name
    parts = [part for part in name.split() if part.strip(".").lower() not in _TITLES and "/" not in part]
    return "".join(part[0] for part in parts)


def _sole(pairs: Sequence[tuple[str, Attendee]]) -> dict[str, Attendee]:
    counts = Counter(key for key, _ in pairs)
    return {key: person for key, person in pairs if counts[key] == 1}


def _listed_posts(role: str) -> list[str]:
    """Return the first of the posts of an entry, and the others where it says that they are of both."""
    posts = [_without_agency(told.split("(")[0].strip()) for told in role.split(",")]
    return posts if posts[-1].lower() in _OF_ALL else posts[:1]


def _without_agency(post: str) -> str:
    """Leave out the initials of an agency before its post: 'OPCC Head of Services'."""
    initials, _, rest = post.partition(" ")
    return rest if len(initials) > 2 and initials.isupper() and rest.count(" ") > 1 else post


def _is_other(kind: str, agency: str) -> bool:
    """Whether a rank of one service is the other's by its list: 'Area Commander, Kent Fire and Rescue'."""
    return (kind, "fire" in agency.lower()) in {("police", True), ("fire", False)}


def _posts(attendance: Sequence[Attendee]) -> Iterator[tuple[str, str]]:
    """Yield the posts of two words or more, with the agency that all who hold one are of."""
    held: dict[tuple[str, str], set[str | None]] = {}
    for person in attendance:
        for post in _listed_posts(person.role or ""):
            words = split_words(post)
            kind = role_kind(words)
            if len(words) > 1 and post.isascii() and kind and (kind not in _NO_POSTS or not person.name):
                held.setdefault((post, kind), set()).add(person.agency)
    for (post, kind), agencies in held.items():
        agency = next(iter(agencies))
        if agency and len(agencies) == 1 and (kind not in _NO_POSTS or _is_other(kind, agency)):
            yield post, agency
