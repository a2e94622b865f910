"""The cues of change that follow a number: '12% down', '12 fewer', '12% violent crime reduction'."""

import re

from extract.rules.change_words import DOWN_NOUN, LEVEL, UP_NOUN
from extract.rules.rule import FLAGS

# What money is given under, and nothing is lower than.
_HEADED = r"""
    (?:act|agreement|contract|fund|grant|heading|order|programme|regulations?|scheme|strategy|terms)\b
"""
# What is itself small or large, and no smaller or larger than anything: '12 smaller scale reviews'.
_THINGS = r"""
    (?!(?:this|than|as|in|on|at|across|over|for|and|but|is|was|last|previous|others|years)\b)
    (?:[a-z]+\s){0,2}[a-z]{3,}s\b
"""
# 'with 12 more pending'
_TO_COME = r"""
    \s(?:are\s|were\s)?
    (?:pending|await(?:ing|ed)|in\sthe\spipeline|to\s(?:come|follow)|on\sthe\sway|outstanding|due)\b
"""
_DOWN = rf"""
    (?:down\b(?!\sby\s\d|\sfrom\s(?!last\b|the\s(?:year|same|previous)\b)|\sto\b|-)     # but no 'down to 40'
      |short\sof\b
      # '12 less', but no '12 less serious assaults', '12 lower level offences'
      |less\b(?!\s(?:serious|severe|likely|able|complex|experienced)\b)
      |fewer\b
      |lower\b(?!\s(?:level|risk|priority|income|super))
      |(?:smaller|shorter)\b(?!\s{_THINGS})
      # 'below the average', but no '£5k under the Crime Fund'
      |(?:below|beneath|under(?!\sthe\s(?:[\w&-]+\s){{0,5}}{_HEADED}))\s(?:the|{LEVEL})\b
      # '12% knocked off the bill'
      |(?<=%\s)(?:taken|knocked|shaved|cut|wiped)\soff
       (?=[.,;)]|$
         |\s(?:in|by|from)\b
         |\s(?:the|its|our|their|a)\s(?:\w+\s)?(?:total|bill|budget|cost|figure|time|price|grant)s?\b)
      |{DOWN_NOUN}\b(?!-)
    )
"""
_UP = rf"""
    (?:up\b(?!\s(?:to|from)\b|\sby\s\d|-)                                               # but no 'up to 40'
      # '12 more', but no '12 more were seen', though '12 more were seen than'
      |more\b(?!\saged\b|{_TO_COME}|\s(?:were|was|are|had|have)\b(?![^.;]{{0,40}}\sthan\b))
      |extra\b
      |(?<=points\s)better(?=\s(?:than|on)\b|[.,;)]|$)
      |higher\b(?!\s(?:level|risk|priority|education|need))
      |(?:larger|bigger|greater)\b(?!\s{_THINGS})
      # 'over the same period', 'above last year', 'above the national average'
      |(?:above|over)\s(?:the\s(?:same|previous|figure|average|total|number|equivalent|level)|{LEVEL})\b
      |above\sthe\s(?:\w+[\s-]){{1,2}}(?:average|mean|figure|total|number|level)\b
      |over\sthe\s(?:\w+[\s-]){{1,2}}(?:average|mean)\b
      |{UP_NOUN}\b(?!-)
    )
"""
# '12% down', '12 fewer', '12% below the average', '12% year-on-year increase'
AFTER = re.compile(
    rf"""
    # '12 (20%) below', '(12 crimes) higher'
    (?:\s\([\d.,]+(?:\s?%|\s[a-z]+)\)
       (?=\s(?:below|above|under|lower|higher|fewer|less|more)\b)
      |(?:\s[a-z]+)?\)(?=\s(?:below|above|lower|higher)\b)
    )?
    (?:\s(?:a|per)\s(?:year|annum|month|week))?
    \s*
    (?:(?:overall|year[\s-]on[\s-]year|annual
         |salary|pay
         |net|further|real[\s-]terms?
         |significant|slight|small|sharp
         |total|national|seasonal|statistical
         |the(?=\s(?:rise|increase|growth|fall|drop|decrease|reduction)\sin\b)          # 'at 12% the rise in'
       )\s
    )*
    (?:(?P<down>{_DOWN})|(?P<up>{_UP}))
    """,
    FLAGS,
)
# '12 incidents more than', '31 bed nights fewer'; sought only where such a word stands so near.
NAMED = re.compile(
    r"""
    \s(?:(?!(?:of|in|to|at|by|for|and|or|was|were|is|are|had|has|with|from|on|who|which|that)\b)[a-z-]+\s){0,2}
    (?!(?:was|is|has|this)\b)[a-z]+s\s(?:(?P<down>less|fewer|lower)|(?P<up>more|higher))
    (?:\sthan\b(?!\s(?:once|twice|half|double\w*|one\b)
          |\s(?:\d+|[a-z]+)\s(?:times|hours|days|weeks|months|years)\b)
      |(?=[.;)]|$)
      |(?<!more)(?=,|\s\(|\s(?:on|at|from|this|last|and|but|in|over)\b)
    )
    """,
    FLAGS,
)
NAMED_UP_OR_DOWN = re.compile(
    r"""
    \s(?:crimes|offences|incidents|cases
        |reports|calls|complaints|referrals
        |fires|casualties|arrests|thefts|burglaries|assaults|victims
      )\s(?:(?P<down>down)|(?P<up>up))
    (?=[.,;)]|$
      |\s(?:and|but)\b
      |\s(?:on|from)\s(?:last|the\s(?:same|last|previous|year|quarter|month)|a\syear)\b)
    """,
    FLAGS,
)
# 'an extra 12 crimes', '12 additional crimes', but none that were found or taken into account
RECORDED_NEXT = re.compile(
    r"""
    \s(?P<more>(?:additional|extra)\s)?(?:[a-z]+\s)?
    (?:crimes|offences|incidents|calls|reports|complaints|fires|victims|casualties|thefts|burglaries)\b
    (?!\s(?:to\sbe|being\s(?!recorded|reported)|(?:was|were)\s\w+ed|came)\b)
    """,
    FLAGS,
)
NAMING = (" than ", " less", " fewer", " lower", " down", " more", " higher", " up")
LONGEST_NAMED = 32
# '12% violent crime reduction'
COMPOUND = re.compile(
    rf"""
    \s(?![-–]
         |an?\s|the\s
         |of\b|in\b|to\b|for\b
         |were\b|was\b
         |and\b|on\b|had\b|from\b|which\b|reported\b)
    (?:[a-z'’/-]+\s){{1,2}}(?:(?P<down>{DOWN_NOUN})|(?P<up>{UP_NOUN}))\b(?!-)
    """,
    FLAGS,
)
# 'an increase of 25 this year compared to 15 last' gives two levels.
COMPARED = re.compile(
    r"""
    (?:\s[a-z]+){0,3}?\sthis\s(?:year|quarter|month|period|time)
    \s(?:compared\s(?:to|with)|against)\s\d
  | \sto\s\d[\d,.]*\)                                 # 'an increase in calls (3016 to 3251)'
    """,
    FLAGS,
)
