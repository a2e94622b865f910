"""How lists write the names of people: after a title, or run into what stands after them.

A line's or a tab's end that a page lost joins a name and an agency or a post: 'Bo HartHerts Police'.
"""

import re

from extract.cues import cue_words

# 'Cllr', 'Mrs.', and the 'T/' of an acting sergeant
TITLE = rf"(?:(?:{'|'.join(sorted(cue_words('title'), reverse=True))})\.?\s+|[TA]/)"
TITLE_FIRST = re.compile(TITLE, re.IGNORECASE)
# A capital within a word begins another, but in 'McArdle' or 'DeVere'.
NAME_BEFORE = (
    r"(?<=[a-z]{2})(?<!\bMc)(?<!\bMac)(?<!\bFitz)(?<!\bVan)(?<!\bDe)(?<!\bLa)(?<!\bLe)(?=[A-Z][A-Za-z]{2})"
)
