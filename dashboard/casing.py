"""Writes names taken from headings in capitals as a sentence would: 'ASB INCIDENTS' as 'ASB incidents'."""

from calendar import day_name, month_name
from functools import lru_cache

# A name in capitals is a heading if one of its words is longer than an acronym would be.
LONGEST_ACRONYM = 5
ACRONYMS = """
    ASB BAME BID BTP CCE CCTV CPS CSE CSP DA DARDR DHR DVA EET FRS FTE GP HMO ICB ICS IDVA IOM ISVA
    KSI LAC LFB LGBT LGBTQ MAPPA MARAC MASH MOPAC MPS NEET NHS NPS OCG PCC PCSO PSPO SARC SNT TFL TNO
    UASC UK VAWG VCSE VRU YJB YJS YOI YOS YOT
"""
KNOWN = frozenset(ACRONYMS.split())
# Acronyms that are words as well.
WORDS_TOO = frozenset({"DA", "FTE", "MASH", "UK"})
VOWELS = frozenset("AEIOU")
# Words that keep their capital within a sentence.
NAMES = frozenset(
    name.casefold() for name in (*month_name, *day_name, "Christmas", "Easter", "Halloween") if name
)


@lru_cache(maxsize=10_000)
def sentence_case(name: str) -> str:
    """Write a heading in capitals as a sentence would; leave every other name as it is."""
    if not name.isupper() or all(len(word) <= LONGEST_ACRONYM for word in name.split()):
        return name
    words = " ".join(word if _is_acronym(word) else word.lower() for word in name.split(" "))
    return words[:1].upper() + words[1:]


@lru_cache(maxsize=10_000)
def with_acronyms(name: str) -> str:
    """Write known acronyms of a name in small letters as they are written: 'asb calls' as 'ASB calls'."""
    return " ".join(word.upper() if word.islower() and _is_known(word) else word for word in name.split(" "))


def uncapitalised(words: str) -> str:
    """Take the capital from words that began a sentence, unless their first word keeps it anywhere."""
    first = words.split(" ")[0]
    keeps = first.casefold() in NAMES or not first.isalpha() or (len(first) > 1 and first.isupper())
    return words if keeps else words[:1].lower() + words[1:]


def _is_known(word: str) -> bool:
    return word.upper() in KNOWN - WORDS_TOO


def _is_acronym(word: str) -> bool:
    plain = "".join(char for char in word if char.isalnum())
    singular = plain.removesuffix("S") if len(plain) > 3 else plain
    known = plain in KNOWN or singular in KNOWN
    return known or any(char.isdigit() for char in plain) or not VOWELS & set(plain.replace("Y", "A"))
