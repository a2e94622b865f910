"""Numbers with a fraction: people, crimes and calls come in wholes, so a fraction of one is an average."""

import re

from extract.model import Mention
from extract.vocabulary import Unit

# What comes in fractions: posts, things that are weighed or measured, and the mean of some years' counts.
_DIVIDED = re.compile(
    r"""
    \b(?:fte|wte|posts?|full[\s-]time|officers?|staff|vacan\w+|equivalents?|strength|pcsos?|idvas?|constables?
        |advis[eo]rs?|workers?|wardens?|nurses?|sergeants?|analysts?|managers?|co-?ordinators?|second(?:ee|ment|ed)s?
        |navigators?|practitioners?|operators?|pcs?|establishment|in\spost|shifts?|sessions?|scores?|stars?
        |units?|miles?|metres?|hectares?|tons?|kgs?|kilo\w*|grams?|tonnes?|litres?|acres?|km)\b
  | \b(?:\d|three|four|five|ten)[\s-]?(?:yr|years?)['’]?[\s-](?:mean|av(?:era)?ge?)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_average(mention: Mention, near: str) -> bool:
    """Whether a bare number is too fine for a count: '43.91 burglaries'; `near` are the words around it."""
    return mention.unit is Unit.COUNT and mention.value % 1 != 0 and not _DIVIDED.search(near)
