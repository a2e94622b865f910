"""What a text says of all its numbers in brackets: 'Crime this year (target in brackets)'."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.draft import Draft
from extract.times import IN_BRACKETS
from extract.vocabulary import Status

_NAMED = re.compile(
    r"\b(?:(?P<target>target|goal|aim|ambition)|(?P<forecast>forecast|estimate|prediction|budget))s?"
    r"(?:\sfor\s(?:the\s)?\w+)?(?:\s(?:figures?|numbers?))?(?:\s(?:is|are|being|shown|given))*\s$",
    re.IGNORECASE,
)
_REACH_BEFORE = 60
# So far after it was said a number in brackets may be what was meant.
_REACH = 600


class Brackets(NamedTuple):
    """Where a text says what its numbers in brackets are, and what."""

    cues: tuple[tuple[int, Status | None], ...]

    @classmethod
    def of(cls, text: str) -> "Brackets":
        """Return what a text says of its numbers in brackets."""
        places = [cue.start() for cue in IN_BRACKETS.finditer(text)]
        found = [(at, _NAMED.search(text, max(0, at - _REACH_BEFORE), at)) for at in places]
        cues = ((at, Status(str(named.lastgroup)) if named else None) for at, named in found)
        return cls(tuple(cues))

    def told(self, text: str, drafts: Sequence[Draft]) -> Sequence[Draft]:
        """Give the numbers that stand alone in brackets the status that was told of them."""
        return [self._told(text, draft) for draft in drafts] if self.cues else drafts

    def _told(self, text: str, draft: Draft) -> Draft:
        at = draft.mention.start
        status = next((status for cue, status in reversed(self.cues) if cue < at < cue + _REACH), None)
        return draft._replace(status=status) if status and _is_in_brackets(text, draft) else draft


def _is_in_brackets(text: str, draft: Draft) -> bool:
    """Whether nothing but a number stands between brackets: '(360)', '(£1.2m)', '(85 %)'."""
    before = text[max(0, draft.mention.start - 4) : draft.mention.start].rstrip(" £€+–-")
    after = text[draft.mention.end : draft.mention.end + 4].lstrip(" %")
    return before.endswith("(") and after.startswith(")")
