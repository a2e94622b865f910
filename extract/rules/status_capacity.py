"""The words that tell that a number could be held: places, beds, room for so many."""

import re

from extract.rules.rule import FLAGS

# 'has room for', 'beds for up to', 'can hold'
BEFORE = re.compile(
    r"""
    \b(?:
        capacity
      |room(?=\sfor)
      |designed(?=\sfor)
      |accommodat(?:es?|ion|ing)\b
      |(?<!open\s)spaces|places
      |bed\s?spaces?|beds|rooms(?=\s(?:for|to|is|of))
      |set\sup(?=\s(?:to|for)\s)
      |house\sup
      |can\s(?:hold|take|house|support)
      |holds?\sup\sto
      |caters?
      # 'an establishment of 12', but no 'the establishment of 12 hubs'
      |(?:an?|its|our|their|authorised|funded|recommended|current|staff|officer)\s
       (?:establishment|complement)(?=\s(?:of|is|was)\s$)
    )\b
    (?:\s(?:for|of|up\sto|to|is|was|stands\sat|at|a\stotal\sof|some|around|a\sfurther))*
    \s(?:(?!were\b)\w+\s)?$
    """,
    FLAGS,
)
# 'where they are funded for', of so many
FUNDED = re.compile(
    r"\b(?:is|are)\s(?:only\s|just\s|currently\s)?(?:funded|commissioned|resourced|staffed)\sfor\s(?:up\sto\s|only\s|just\s)?$",
    FLAGS,
)
# '12 bed spaces', unless they were taken
AFTER = re.compile(
    r"""
    \s(?:[a-z'’-]+\s){0,2}
    (?:bed\s?spaces?|bedspaces?
      |spaces(?!\sprotection)
      |beds
      |places(?!\swhere)
      |berths|bays
      |units\sof\saccommodation
      |refuge\s(?:units|rooms)
      |capacity
    )\b
    (?!\s(?:were|was)\s(?:filled|taken|used|occupied))
    """,
    FLAGS,
)
# 'seen at 12 places'
PLACED = re.compile(r"\b(?:at|in|from|across|around)\s$", FLAGS)

# The beginnings of the words that BEFORE needs; where many words can lead to a wording, those inside it.
STEMS = """capacity room designed accommodat space place bed set_up house_up can_ hold cater establishment
    complement funded commissioned resourced staffed"""
