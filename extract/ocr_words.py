"""Mends words in which a scan took 'm' for 'rn': 'frorn' is from, '12 rnonths' 12 months.

What is won in width is made up with blanks, so that offsets stay.
"""

import re
from collections.abc import Iterator
from itertools import product

from extract.ocr_digits import mended

# Words of minutes that no other word looks like with 'rn'; a name may, so that short ones are written small.
_WORDS = """came committee committees communities community crime crimes damage domestic family female forum
    from home homes homicide homicides member members membership number numbers performance programme
    recommended recommendation recommendations same scheme schemes some summer team teams them time times
    welcomed women""".split()  # noqa: SIM905 - read more easily
_SHORTEST_TITLE = 6
# No word begins so.
_BEGINNING = re.compile(r"rn(?<=\srn)(?=[aeiouy][a-z])")


def put_right(text: str) -> str:
    """Return a text of the same width with its digits and its words put right."""
    return with_words_mended(mended(text))


def with_words_mended(text: str) -> str:
    """Return a text of the same width with the 'm' of common words put right."""
    *leads, _ = text.split("rn")
    if not leads:
        return text
    text = _BEGINNING.sub(" m", text)
    return _SCANNED.sub(_mended, text) if any(lead.endswith(_LEADS) for lead in leads) else text


def _mended(match: re.Match[str]) -> str:
    return match.group().replace("rn", "m").ljust(len(match.group()))


def _forms(word: str) -> Iterator[str]:
    """Yield the ways in which a scan may spell a word, with one 'm' or more mistaken."""
    first, *rest = word.split("m")
    for joints in product(("m", "rn"), repeat=len(rest)):
        form = first + "".join(joint + part for joint, part in zip(joints, rest, strict=True))
        if "rn" in joints and not form.startswith("rn"):
            yield form
            if len(word) >= _SHORTEST_TITLE:
                yield form.capitalize()


_FORMS = tuple(form for word in _WORDS for form in _forms(word))
_LEADS = tuple({form.split("rn")[0] for form in _FORMS})
_SCANNED = re.compile(rf"\b(?:{'|'.join(_FORMS)})\b")
