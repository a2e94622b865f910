"""The board that the text names where its head names none: 'put before the Police and Crime Panel'."""

import re

_SEARCHED = 3_000
_NAME = re.compile(
    r"""\b(?:[Tt]he|[Tt]oday[’']s|[Bb]y|[Bb]efore|[Tt]o|[Oo]f|[Aa]t)[ ]
        (?P<name>(?:[A-Z][\w'’&-]*,?[ \n](?:(?:and|of|for)[ \n])?){1,7}(?:[Ss]ub-?)?
          (?:[Cc]ommittee|Panel|Forum|Commission|Board))\b""",
    re.VERBOSE,
)
# of whom something is only told
_TOLD_OF = re.compile(
    r"\b(?:about|members?\sof|chair\w*\sof|wr(?:itten|ote)\sto|letter\sto|thank\w*|said)\s(?:the\s|to\s|of\s)*$",
    re.IGNORECASE,
)
_NEAR = 24
# what a board of councillors or partners that hears of crime is of
_OF_FIELD = re.compile(
    r"\b(?:overview|scrutiny|police|policing|crime|safety|safer|area|locality|ward|select|community|protection"
    r"|harms)\b",
    re.IGNORECASE,
)
_OF_SPEECH = re.compile(r"^(?:Members|Councillors|Officers)\b|,\sand\b")


def board_in_text(text: str) -> str | None:
    """Return the first board that the beginning of a text names in full, None where there is none."""
    for found in _NAME.finditer(text, 0, _SEARCHED):
        name = " ".join(found["name"].split())
        told = _TOLD_OF.search(text, max(0, found.start("name") - _NEAR), found.start("name"))
        if _OF_FIELD.search(name) and not told and not _OF_SPEECH.search(name):
            return name
    return None
