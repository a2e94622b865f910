"""Which way something went: 'fell by', 'an increase of', '8% down', '12 fewer', '+15%'.

A change cue stands right before or right after its number; 'fell to 40' tells a level and is no cue.
"""

import re
from typing import NamedTuple

from extract.rules.rule import FLAGS
from extract.rules.stems import Stems
from extract.vocabulary import Direction

# 'went down', 'is also up'
_MOTION = r"went|gone|going|go|goes|came|come|coming|comes|is|are|was|were|be|been|being|moved|driven|also"
_DOWN = rf"""
    fell | fall(?:s|en|ing)? | drop(?:s|ped|ping)? | decreas(?:e[sd]?|ing) | reduc(?:e[sd]?|ing)
  | declin(?:e[sd]?|ing) | lower(?:ed|ing|s)? | shr(?:a|u)nk | cut(?:s|ting)? | slip(?:s|ped|ping)?
  | plummet\w* | tumbl\w+ | diminish\w* | dwindl\w+ | eas(?:ed|es|ing)(?:\soff)? | slid(?:es?|ing)?
  | s[ai]nk\w* | slump\w* | slashed | contract(?:ed|ing)
  | dip(?:s|ped|ping)? | los(?:t|es?|ing) | worsened | deteriorat\w+ | crashed | trimmed | shed
  | (?:fewer|less)(?=\sby\b)
  | (?:{_MOTION}|brought)?\s?                        # 'shut down' and the like tell nothing of a number
    (?<!shut\s)(?<!closed\s)(?<!broken\s)(?<!laid\s)(?<!closing\s)(?<!shutting\s)(?<!tracked\s)down
"""
_UP = rf"""
    rose | ris(?:es?|en|ing) | increas(?:e[sd]?|ing) | gr[eo]w(?:s|n|ing)? | higher | climb(?:s|ed|ing)?
  | jump(?:s|ed|ing)? | surg(?:e[sd]?|ing) | gain(?:s|ed|ing)? | improv(?:e[sd]?|ing) | leap(?:t|ed|s|ing)?
  | soar\w* | swell\w* | swollen | escalat\w+ | crept\sup | creep\w*\sup | edg(?:ed|ing)\sup | rocket\w*
  | expand(?:ed|ing) | rais(?:e[sd]?|ing) | added | shot\sup | spiked | mushroomed | lift(?:s|ed|ing)?
  | uplifted | strengthened | more(?=\sby\b)
  | (?:{_MOTION})?\s?                                # nor 'made up', 'set up'
    (?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)(?<!took\s)(?<!taken\s)(?<!take\s)(?<!takes\s)(?<!taking\s)(?<!picked\s)(?<!set\s)
    (?<!signed\s)(?<!followed\s)(?<!drawn\s)(?<!split\s)(?<!turned\s)(?<!opened\s)(?<!backed\s)(?<!freed\s)
    (?<!caught\s)(?<!cleared\s)(?<!let\s)(?<!letting\s)up
"""
_DOWN_NOUN = r"""
    (?:fall|drop|decreased(?=\sof\b)|decrease|reduction|decline|cut|dip|slump|saving|deterioration|downturn|loss|lowering
    |shortfall|slide)s?
"""
_UP_NOUN = (
    r"(?:rise|increased(?=\sof\b)|increase|growth|jump|uplift|spike|surge|improvement|gain|upturn|leap|climb|hike"
    r"|(?<!in\s)addition)s?"
)
_OTHER_WORDS = r"(?:\s(?!by\b|to\b(?!\s(?-i:[A-Z]))|than\b|and\b|but\b|which\b|target\b)[a-z'’-]+){0,8}?"
_QUALIFIERS = r"""
    (?:\s(?:about|around|approximately|approx\.?|some|roughly|nearly|almost|over|just|just\sover|just\sunder
           |more\sthan|at\sleast|up\sto|only|a\sfurther|another|an?|the|under|less\sthan|as\smuch\sas
           |in\sexcess\sof|an?\sestimated|by|circa|well\sover|fully|slightly\s(?:over|under)
           |also|near|between|a\slittle\sover|a\smere|no\sless\sthan|something\slike|close\sto|nearer(?:\sto)?|upwards?\sof|getting\son\sfor)
    ){0,3}
"""
# 'an increase of 25 this year compared to 15 last' gives two levels.
_COMPARED = re.compile(
    r"(?:\s[a-z]+){0,3}?\sthis\s(?:year|quarter|month|period|time)\s(?:compared\s(?:to|with)|against)\s\d",
    FLAGS,
)
# What a number above or below another is compared with: 'below the average', 'above last year'.
_LEVEL = r"last|its|their|what|that|those|previous|average|where|(?:19|20)\d\d"

# What money is given under, and nothing is lower than.
_HEADED = (
    r"(?:act|agreement|contract|fund|grant|heading|order|programme|regulations?|scheme|strategy|terms)\b"
)

# 'reduced reoffending among young people by 12%'
_VERB_BEFORE = re.compile(
    rf"(?:^|[\s(,;:–-])(?:(?P<down>{_DOWN})|(?P<up>{_UP})){_OTHER_WORDS}(?:,\s(?:albeit|though|but|if)\s(?:only|just))?(?:\sto\s[£€]?\d[\d,.]*%?(?<![,.])(?:,\sthat\sis)?)?(?:,\s?|\s)\(?by{_QUALIFIERS}\s?[(]?$",
    FLAGS,
)
# 'crimes that decreased, among them robbery by 12%': the last word of change that stands before a list
_FAR_BEFORE = re.compile(
    rf"""
    ^.*(?:^|[\s(,;:–-])(?:(?P<down>{_DOWN}|{_DOWN_NOUN})|(?P<up>{_UP}|{_UP_NOUN}))\b
    [^.;:()\d%£]{{0,60}}(?:,|\b(?:among\s\w+|including|particularly|notably|especially))\s
    (?:(?!\w+(?:ed|en|own)\s|(?:but|which|met|led|run|held|made|seen|then|went|the\sother)\s)[a-z'’-]+\s){{1,4}}
    by{_QUALIFIERS}\s?$
    """,
    FLAGS | re.DOTALL,
)
# 'Reduce theft from cars (all) 12%', an aim, which ends with its number or its year
_AIM_BEFORE = re.compile(
    r"""
    ^\W*(?:\(?[a-z\d][\d.]*[.)]?\s+)?(?:to\s)?
    (?:(?P<down>(?-i:R|\br)educe|(?-i:C)ut|(?-i:D)ecrease)|(?P<up>(?-i:I)ncrease|(?-i:R)aise|(?-i:I)mprove))
    (?:\s(?!(?:by|to|than|which|was|were|is|are|had|has|have|for|said|felt|reached|saw)\b|from\s\d)
        [(]?[a-z'’/&-]+[)]?){1,10}\s$
    """,
    FLAGS,
)
_AIM_ENDS = re.compile(r"\s*(?:$|[.;,|)]|(?:by|from|over|until|within)\b|in\s(?:19|20)\d\d)", re.IGNORECASE)
# 'fell 12%', 'down slightly: 12%'
_VERB_AT = re.compile(
    rf"""
    # 'fallen under 40%' tells a level
    (?:^|[\s(,;:–-])(?:(?P<down>{_DOWN})(?!\s(?:under|below)\s)|(?P<up>{_UP}))
    (?:\s(?:again|further|overall|also|[a-z]{{4,}}ly|in\s(?:total|number)))?
    (?:\s?[-–:(])?{_QUALIFIERS}\s?$
    """,
    FLAGS,
)
# 'a rise in burglary of 12%', 'the 2019/20 reduction was 12%'
_NOUN_BEFORE = re.compile(
    rf"""
    \b(?:(?P<down>{_DOWN_NOUN})|(?P<up>{_UP_NOUN}))(?!\s(?:fund|funding|grant|payment|programme|scheme)s?\b)
    (?:\s(?!from\b|than\b|against\b|target\b|which\b|who\b|to\b|where\b|followed\b|and\s(?:the|was|is|now|it)\b)
         (?:[a-z'’/&-]+|(?:19|20)\d\d(?:[/–-]\d{{2,4}})?)){{0,9}}?
    (?:,?\s(?:of|by|at|is|was|being|ha[ds]\sbeen|amounting\sto|equating\sto|equivalent\sto
        |totalling|approaching|exceeding)
      |\s?[:–(-]|,)
    {_QUALIFIERS}\s?$
    """,
    FLAGS,
)
# 'above the average of the last four years by 22%'
_LEVEL_BEFORE = re.compile(
    rf"""
    \b(?:(?P<up>above|higher\sthan|ahead\sof)|(?P<down>below|lower\sthan|short\sof))
    \s(?:the|its|their|our|{_LEVEL})\b[^.;:()%£]{{0,60}}?\sby{_QUALIFIERS}\s?$
    """,
    FLAGS,
)
# What is itself small or large, and no smaller or larger than anything: '12 smaller scale reviews'.
_THINGS = (
    r"(?!(?:this|than|as|in|on|at|across|over|for|and|but|is|was|last|previous|others|years)\b)"
    r"(?:[a-z]+\s){0,2}[a-z]{3,}s\b"
)
# 'with 12 more pending'
_TO_COME = (
    r"\s(?:are\s|were\s)?"
    r"(?:pending|await(?:ing|ed)|in\sthe\spipeline|to\s(?:come|follow)|on\sthe\sway|outstanding|due)\b"
)
# '12% down', '12 fewer', '12% below the average', '12% year-on-year increase'
_AFTER = re.compile(
    rf"""
    (?:\s\([\d.,]+(?:\s?%|\s[a-z]+)\)                    # '12 (20%) below'
         (?=\s(?:below|above|under|lower|higher|fewer|less|more)\b)
      |(?:\s[a-z]+)?\)(?=\s(?:below|above|lower|higher)\b))?
    (?:\s(?:a|per)\s(?:year|annum|month|week))?
    \s*(?:(?:overall|year[\s-]on[\s-]year|annual|salary|pay|net|further|real[\s-]terms?|significant|slight|small|sharp
    |total|national|seasonal|statistical|the(?=\s(?:rise|increase|growth|fall|drop|decrease|reduction)\sin\b))\s)*
    (?:(?P<down>(?:down\b(?!\sby\s\d|\sfrom\s(?!last\b|the\s(?:year|same|previous)\b)|\sto\b|-)|short\sof\b|less\b(?!\s(?:serious|severe|likely|able|complex|experienced)\b)|fewer\b
         |lower\b(?!\s(?:level|risk|priority|income|super))
         |(?:smaller|shorter)\b(?!\s{_THINGS})
         |(?:below|beneath|under(?!\sthe\s(?:[\w&-]+\s){{0,5}}{_HEADED}))\s(?:the|{_LEVEL})\b
         |(?<=%\s)(?:taken|knocked|shaved|cut|wiped)\soff(?=[.,;)]|$|\s(?:in|by|from)\b
            |\s(?:the|its|our|their|a)\s(?:\w+\s)?(?:total|bill|budget|cost|figure|time|price|grant)s?\b)
         |{_DOWN_NOUN}\b(?!-)))|(?P<up>(?:up\b(?!\s(?:to|from)\b|\sby\s\d|-)|more\b(?!\saged\b|{_TO_COME}|\s(?:were|was|are|had|have)\b(?![^.;]{{0,40}}\sthan\b))|extra\b
         |higher\b(?!\s(?:level|risk|priority|education|need))
         |(?:larger|bigger|greater)\b(?!\s{_THINGS})
         |(?:above|over)\s(?:the\s(?:same|previous|figure|average|total|number|equivalent|level)|{_LEVEL})\b
         |above\sthe\s(?:\w+[\s-]){{1,2}}(?:average|mean|figure|total|number|level)\b
         |over\sthe\s(?:\w+[\s-]){{1,2}}(?:average|mean)\b
         |{_UP_NOUN}\b(?!-))))
    """,
    FLAGS,
)
# '12 incidents more than', '27 crimes down'; sought only where such a word stands so near.
_NAMED_AFTER = re.compile(
    r"""
    \s[a-z]+s\s(?:(?P<down>less|fewer|lower)|(?P<up>more|higher))
    (?:\sthan\b|(?=[.;)]|$)|(?<!more)(?=,|\s\(|\s(?:on|at|from|this|last|and|but|in|over)\b))
    """,
    FLAGS,
)
_NAMED_UP_OR_DOWN = re.compile(
    r"""
    \s(?:crimes|offences|incidents|cases|reports|calls|complaints|referrals|fires|casualties|arrests|thefts
       |burglaries|assaults|victims)\s(?:(?P<down>down)|(?P<up>up))
    (?=[.,;)]|$|\s(?:and|but)\b|\s(?:on|from)\s(?:last|the\s(?:same|last|previous|year|quarter|month)|a\syear)\b)
    """,
    FLAGS,
)
_NAMING_AFTER = (" than ", " less", " fewer", " lower", " down", " more", " higher", " up")
_LONGEST_NAMED = 32
# '12% violent crime reduction'
_COMPOUND_AFTER = re.compile(
    rf"""
    \s(?![-–]|an?\s|the\s|of\b|in\b|to\b|for\b|were\b|was\b|and\b|on\b|had\b|from\b|which\b|reported\b)
    (?:[a-z'’/-]+\s){{1,2}}(?:(?P<down>{_DOWN_NOUN})|(?P<up>{_UP_NOUN}))\b(?!-)
    """,
    FLAGS,
)
# 'money for four more', 'looking for two more' count what is to come.
_WANTED_MORE = re.compile(r"\b(?:for|of|at\sleast|needs?|needed|wants?|wanted)\s$", re.IGNORECASE)
_LEADS_TO_LEVEL = (" to ", " at ", " of ", " by ", " against ", " than ", " from ", " with ")
# these take no object
_ALONE = frozenset({"up", "down", "rose", "risen", "rises", "fell", "fallen", "falls"})
# 'a spike of 12', 'lost by 12 shops'
_OF_THINGS = frozenset({"spike", "spikes", "lost"})
# '12 cuts' counts them.
_NOUNS = re.compile(r"(?:[a-rt-z]s|sses)$", re.IGNORECASE)
_NO_NOUN = re.compile(r"\s*(?:down|up|less|fewer|more|lower|higher)", re.IGNORECASE)
# 'an increase reported by five forces' tells who did it
_AGENT = re.compile(
    r"""\b(?!(?:increas|reduc|decreas|improv|lower|exceed|miss|rais|chang|driv|shor|widen|narrow)\w)
    (?!(?:cut|declin|drop|slip|climb|jump|surg|edg|dipp|slash|trimm|eas|lift|strengthen|worsen|plummet)\w*ed\b)
    (?!(?:expand|escalat|rocket|spik|mushroom|crash|deteriorat|diminish|contract|slump|tumbl|gain|soar)\w*ed\b)
    (?!(?:down|grown|fallen|risen|swollen|shrunken|fattened)\b)
    (?:[a-z]+(?:ed|wn|en)|set|led|run|held|made|met|put)(?:\s[a-z]+ly)?\sby\s(?:just\s|only\s|some\s|about\s|around\s)?$""",
    FLAGS,
)
_REACH = 90
_BY_REACH = 12
# The beginnings of the words that the patterns before a number need.
_STEMS = Stems(
    {
        "verb": """fell fall drop decreas reduc declin lower shr cut slip plummet tumbl diminish dwindl eas
            slid sank sink slump slashed contract dip los worsened deteriorat crashed trimmed shed down fewer
            less rose ris increas gre gro higher climb jump surg gain improv leap soar swell swollen escalat
            crept creep edg rocket expand rais added shot spiked mushroomed lift uplifted strengthened up
            more_by""",
        "level": "above below higher_than lower_than ahead_of short_of",
        "noun": """fall drop decrease reduction decline cut dip slump saving deterioration downturn loss
            lowering shortfall slide rise increase growth jump uplift spike surge improvement gain upturn leap
            climb hike addition""",
    }
)

# With the cue and a word without which they need not be tried.
_PATTERNS_BEFORE = (
    (_NOUN_BEFORE, "noun", ""),
    (_VERB_BEFORE, "verb", "by"),
    (_VERB_AT, "verb", ""),
    (_LEVEL_BEFORE, "level", "by"),
)

# '(- 4%)', with a space after the sign
_BRACKETED_SIGNS = ("(- ", "(+ ", "(– ", "(− ")


class Change(NamedTuple):
    """A change cue: its direction, and where its words stand beside the number."""

    direction: Direction
    start: int
    end: int
    by_noun: bool


def find_change(words: str, start: int, end: int, *, counted: bool) -> Change | None:
    """Return the change that the number at `words[start:end]` measures, or None where it is a level.

    `counted` numbers ('12 fewer') take fewer cues than percentages ('12% on last year').
    """
    signed = _sign(words, start)
    if signed:
        return signed
    after = _AFTER.match(words, end) or _named_after(words, end)
    if after and ((counted and _counts_on(after.group())) or _runs_over(words, start, after)):
        after = None
    if after and not (after.group().endswith("more") and _is_wanted(words, start, after.end())):
        return _change(after, 0, by_noun=not _NO_NOUN.match(after.group()))
    left = max(0, start - _REACH)
    before = _before(words[left:start], left, counted=counted)
    if before or counted:
        return before
    compound = _COMPOUND_AFTER.match(words, end)
    return _change(compound, 0, by_noun=True) if compound else _aimed_or_listed(words, start, end)


def _aimed_or_listed(words: str, start: int, end: int) -> Change | None:
    """Return the change that a plan aims at, or that is told once for a list that the number stands in."""
    left = max(0, start - _REACH)
    aim = _AIM_BEFORE.match(words[:start]) if left == 0 and _AIM_ENDS.match(words, end) else None
    if aim:
        return _change(aim, 0, by_noun=False)
    near = words[left:start]
    listed = " by " in near[-_BY_REACH:] and not words.startswith(" of ", end)
    far = _FAR_BEFORE.match(near) if listed else None
    return _change(far, left, by_noun=False) if far else None


def _named_after(words: str, end: int) -> re.Match[str] | None:
    """Return the way that what is counted went, said after its name: '12 incidents more than'."""
    near = words[end : end + _LONGEST_NAMED]
    if not any(map(near.__contains__, _NAMING_AFTER)):
        return None
    return _NAMED_AFTER.match(words, end) or _NAMED_UP_OR_DOWN.match(words, end)


def gives_level(words: str, change: Change, end: int) -> bool:
    """Whether the number that ends at `end` is one of two levels that its change compares."""
    return change.by_noun and change.start < end and _COMPARED.match(words, end) is not None


def _runs_over(words: str, start: int, after: re.Match[str]) -> bool:
    """Whether a number is told for a time: 'down to 12 over the same months'."""
    over = after.group().startswith(" over ") and not after.group().endswith(("average", "mean"))
    return over and words.endswith(_LEADS_TO_LEVEL, 0, start)


def _counts_on(after: str) -> bool:
    """Whether what follows a count is counted, or only misses a mark: '12 cuts', '12 short of'."""
    return _NOUNS.search(after) is not None or after.endswith("short of")


def _is_wanted(words: str, start: int, end: int) -> bool:
    """Whether the words before a number say that more are wanted, and not more than something."""
    return (
        not words.startswith(" than", end)
        and _WANTED_MORE.search(words[max(0, start - 12) : start]) is not None
    )


def _sign(words: str, start: int) -> Change | None:
    """Read a sign written to the number: '-4%', '(+22%)', 'minus 4%'; a dash between two words is none."""
    if words.endswith("minus ", 0, start):
        return Change(Direction.DECREASE, start - len("minus "), start - 1, by_noun=False)
    if words.endswith(_BRACKETED_SIGNS, 0, start):
        direction = Direction.INCREASE if words[start - 2] == "+" else Direction.DECREASE
        return Change(direction, start - 2, start - 1, by_noun=False)
    mark = words[start]
    if mark not in "+-−–" or start + 1 >= len(words) or (mark != "+" and words[start + 1] == " "):
        return None
    direction = Direction.INCREASE if mark == "+" else Direction.DECREASE
    return Change(direction, start, start + 1, by_noun=False)


def _before(before: str, left: int, *, counted: bool) -> Change | None:
    cues = _STEMS.cues(before)
    for pattern, cue, word in _PATTERNS_BEFORE:
        match = pattern.search(before) if cue in cues and word in before.lower() else None
        if match and not (counted and (_takes_object(pattern, match) or _has_agent(before))):
            return _change(match, left, by_noun=cue == "noun")
    return None


def _has_agent(before: str) -> bool:
    """Whether a count is of those who did something, and no change: 'a rise seen by 5 forces'."""
    return " by " in before[-_BY_REACH:] and _AGENT.search(before) is not None


def _takes_object(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a count after a cue is of things: 'reduced 12 staff', 'the loss had been 12 officers'."""
    named = match.group().endswith(" been ") or (match["up"] or match["down"] or "").lower() in _OF_THINGS
    return (pattern is _VERB_AT and not _bare(match)) or named


def _bare(match: re.Match[str]) -> bool:
    """Whether a count follows 'up', 'down' or 'rose' itself; 'reduced 12 staff' counts staff."""
    cue = (match["down"] or match["up"] or "").strip().lower()
    return cue.split()[-1] in _ALONE if cue else False


def _change(match: re.Match[str], offset: int, *, by_noun: bool) -> Change:
    side = "down" if match["down"] else "up"
    direction = Direction.DECREASE if side == "down" else Direction.INCREASE
    return Change(direction, match.start(side) + offset, match.end(side) + offset, by_noun)
