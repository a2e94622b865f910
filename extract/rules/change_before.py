"""The cues of change that lead to a number: 'fell by', 'an increase of', 'above the average by'."""

import re

from extract.rules.change_words import DOWN, DOWN_NOUN, LEVEL, OTHER_WORDS, QUALIFIERS, UP, UP_NOUN
from extract.rules.rule import FLAGS

# 'reduced reoffending among young people by 12%'
VERB_BY = re.compile(
    rf"""
    (?:^|[\s(,;:–-])(?:(?P<down>{DOWN})|(?P<up>{UP})){OTHER_WORDS}
    (?:,\s(?:albeit|though|but|if)\s(?:only|just))?            # 'fell, if only by'
    (?:\sto\s[£€]?\d[\d,.]*%?(?<![,.])(?:,\sthat\sis)?)?       # 'fell to 40, that is, by'
    (?:(?<=\son)\s(?:19|20)\d\d(?:[/–-]\d{{2,4}})?)?             # 'up on 2010/11 by'
    (?:,\s?|\s)\(?by{QUALIFIERS}\s?[(]?$
    """,
    FLAGS,
)
# 'fell 12%', 'down slightly: 12%', but 'fallen under 40%' tells a level
VERB_AT = re.compile(
    rf"""
    (?:^|[\s(,;:–-])(?:(?P<down>{DOWN})(?!\s(?:under|below)\s)|(?P<up>{UP}))
    (?:\s(?:again|further|overall|also|[a-z]{{4,}}ly|in\s(?:total|number)))?
    (?:\s?[-–:(])?{QUALIFIERS}\s?$
    """,
    FLAGS,
)
# 'a rise in burglary of 12%', 'the 2019/20 reduction was 12%'
NOUN = re.compile(
    rf"""
    \b(?:(?P<down>{DOWN_NOUN})|(?P<up>{UP_NOUN}))
    (?!\s(?:fund|funding|grant|payment|programme|scheme)s?\b)
    (?:\s(?!from\b(?!\s(?!(?:an?|the|its|their|our|this|last)\b)[a-z])|than\b|against\b|target\b|which\b|who\b|where\b|followed\b
            # 'visits to premises', but 'a reduction to a level of'
            |(?<!s\s)to\b|to\s(?:an?|the|its|their|our|just|only|about|around)\b|to\b(?!\s[a-z])
            |and\s(?:the|was|is|now|it)\b)
         (?:[a-z'’/&-]+|(?:19|20)\d\d(?:[/–-]\d{{2,4}})?)
    ){{0,9}}?
    (?:,?\s(?:of|by|at
             |is|was|being|ha(?:[ds]|ving)\sbeen
             |amounting\sto|equating\sto|equivalent\sto
             |totalling|approaching|exceeding)
      |\s?[:–(-]
      |,
    )
    {QUALIFIERS}\s?$
    """,
    FLAGS,
)
# 'above the average of the last four years by 22%'
LEVEL_BY = re.compile(
    rf"""
    \b(?:(?P<up>above|higher\sthan|ahead\sof)|(?P<down>below|lower\sthan|short\sof))
    \s(?:the|its|their|our|{LEVEL})\b[^.;:()%£]{{0,60}}?\sby{QUALIFIERS}\s?$
    """,
    FLAGS,
)
LEVEL_STEMS = "above below higher_than lower_than ahead_of short_of"

# 'crimes that decreased, among them robbery by 12%': the last word of change that stands before a list
LISTED = re.compile(
    rf"""
    ^.*(?:^|[\s(,;:–-])(?:(?P<down>{DOWN}|{DOWN_NOUN})|(?P<up>{UP}|{UP_NOUN}))\b
    [^.;:()\d%£]{{0,60}}(?:,|\b(?:among\s\w+|including|particularly|notably|especially))\s
    # the name of what changed
    (?:(?!\w+(?:ed|en|own)\s
         |(?:but|which|met|led|run|held|made|seen|then|went|the\sother)\s)
        [a-z'’-]+\s){{1,4}}
    by{QUALIFIERS}\s?$
    """,
    FLAGS | re.DOTALL,
)
# 'Reduce theft from cars (all) 12%', an aim, which ends with its number or its year
AIM = re.compile(
    r"""
    ^\W*(?:\(?[a-z\d][\d.]*[.)]?\s+)?(?:to\s)?                 # '2.1 To'
    (?:(?P<down>(?-i:R|\br)educe|(?-i:C)ut|(?-i:D)ecrease)
      |(?P<up>(?-i:I)ncrease|(?-i:R)aise|(?-i:I)mprove))
    (?:\s(?!(?:by|to|than|which|was|were|is|are|had|has|have|for|said|felt|reached|saw)\b|from\s\d)
        [(]?[a-z'’/&-]+[)]?){1,10}\s$
    """,
    FLAGS,
)
AIM_ENDS = re.compile(r"\s*(?:$|[.;,|)]|(?:by|from|over|until|within)\b|in\s(?:19|20)\d\d)", FLAGS)

# 'money for four more', 'looking for two more' count what is to come.
WANTED_MORE = re.compile(r"\b(?:for|of|at\sleast|needs?|needed|wants?|wanted)\s$", FLAGS)
# 'an increase reported by five forces' tells who did it, but 'decreased by five' tells a change
AGENT = re.compile(
    r"""
    \b
    (?!(?:increas|reduc|decreas|improv|lower|exceed|miss|rais|chang|driv|shor|widen|narrow)\w)
    (?!(?:cut|declin|drop|slip|climb|jump|surg|edg|dipp|slash|trimm|eas
         |lift|strengthen|worsen|plummet)\w*ed\b)
    (?!(?:expand|escalat|rocket|spik|mushroom|crash|deteriorat|diminish
         |contract|slump|tumbl|gain|soar)\w*ed\b)
    (?!(?:down|grown|fallen|risen|swollen|shrunken|fattened)\b)
    (?:[a-z]+(?:ed|wn|en)|set|led|run|held|made|met|put)
    (?:\s[a-z]+ly)?\sby\s(?:just\s|only\s|some\s|about\s|around\s)?$
    """,
    FLAGS,
)
