"""Mends words in which a scan took 'm' for 'rn' or 'I' for 'l', and those torn after 'fi'.

'frorn' is from, 'lnspector' Inspector, 'fi re' fire.

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
# A page that prints 'fi' and 'fl' as one sign is often read with a space after it; no word ends so but a few.
_TORN = re.compile(
    r"(?<![\w-])(?!wifi|hifi|scifi|lo fi)([A-Za-z]*f[il])( +)"
    r"(?!(?:a|about|advised|and|approach|asked|at|by|for|from|had|has|in|is|noted|of|on|replied|reported|said|stated|that"
    r"|the|thanked|to|was|who|with)\b)([a-z]+)"
)
_TORN_ENDS = ("fi ", "fl ")
# 'fi refi ghters' is torn twice.
_TEARS = 3
# No word begins so.
_BEGINNING = re.compile(r"rn(?<=\srn)(?=[aeiouy][a-z])")
# No word begins with 'l' and one of these, so that it is an 'I': 'lnspector', 'ln the', but not 'ltd'.
_CAPITAL = re.compile(
    r"(?<![\w'’.@/-])(?<!\d )l(?=[nm][a-z]{3}|r[aeio][a-z]|s[ls][a-z]{2}|de[a-z]{3}|[fnst] [a-z])"
)
_CAPITAL_LEADS = tuple(f"{mark}l{letter}" for mark in " \n\t(*" for letter in "dfmnrst")


def put_right(text: str) -> str:
    """Return a text of the same width with its digits and its words put right."""
    return with_words_mended(_with_capitals(_with_words_whole(mended(text))))


def _with_capitals(text: str) -> str:
    """Return a text in which an 'l' that begins a word is the 'I' that it must be."""
    return _CAPITAL.sub("I", text) if any(lead in text for lead in _CAPITAL_LEADS) else text


def _with_words_whole(text: str) -> str:
    """Return a text of the same width in which words torn after 'fi' or 'fl' are whole."""
    for _ in range(_TEARS):
        if not any(end in text for end in _TORN_ENDS):
            break
        text = _TORN.sub(r"\1\3\2", text)
    return text


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
