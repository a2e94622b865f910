"""Numbers that point or stand in an idiom: 'the two', 'one of them', 'one to one', 'per 1,000'."""

from extract.rules.numeral import FOLDS, NUMBER, WORDS
from extract.rules.reject_windows import TIME
from extract.rules.rule import Reject

# Things that happen or are held one at a time; before them even 'one' is a count.
_EVENTS = (
    r"arrests?|offences?|incidents?|fatalit(?:y|ies)|deaths?|murders?|homicides?|burglar(?:y|ies)|robber(?:y|ies)|cases?"
    r"|complaints?|referrals?|assaults?|rapes?|stabbings?|shootings?|fires?|injur(?:y|ies)|casualt(?:y|ies)|convictions?"
    r"|accidents?|closures?|warrants?|evictions?|reviews?|suicides?|prosecutions?|collisions?|thefts?|vacanc(?:y|ies)|posts?|suspects?"
)
_IDIOM = r"""
    stop|off|way|day|another|thing|point|side|hand|time|stage|example|area|or\sother|reason|by\sone
"""

_ENDS = "lowest highest best worst poorest strongest weakest safest least most smallest largest greatest"
_END = rf"(?:{'|'.join(_ENDS.split())})"

# What befalls people one at a time.
_DONE_TO = r"""
    arrested|cautioned|charged|convicted|died|evicted|fined|hospitali[sz]ed|imprisoned|injured|killed
    |remanded|rescued|sentenced
"""
# What is done with one thing at a time, where it is said that it was.
_DONE_WITH = r"""
    broken\sinto|detained|found|given\s(?:an?|words)|granted|hurt|issued|kept\sin|obtained|refused
    |reported\sfor|seized|served|stolen|stopped|upheld|warned
"""
# No such one is counted.
_NO_ONES = """of|that|which|who|members?|councillor|question|issue|matter|action|point|error|correction
    |solution|gap|hour|minute|day|visit|item|amendment"""

# 'The four Community Wardens had': a team told by its size.
_STAFF = r"""
    (?:(?-i:[A-Z])[\w-]+|new)(?:\s[\w-]+){0,3}\s
    (?:wardens|officers|mentors|advis[eo]rs|pcsos|constables|sergeants|workers|co-?ordinators|rangers|units|cameras
      |posts)
"""

# 'from five to one', 'up by one', 'one fewer': here one is counted.
_FEW = (*FOLDS[1:], "eleven", "twelve", *map(str, range(2, 10)))
_FELL_BY = ["up", "down", "fell", "rose", "risen", "fallen", "increased", "decreased", "reduced", "dropped"]
_NEARLY = (
    "about",
    "around",
    "under",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "less than",
    "just over",
)
_COUNTED_ONE = "|".join(
    (
        *(rf"(?<=\bfrom\s{number}\sto\s)one\b" for number in _FEW),
        *(rf"(?<=\b{verb}\sby\s)one\b" for verb in _FELL_BY),
        r"one\s(?:fewer|less|more\sthan)\b",
        *(
            rf"(?<=\b{verb}\sfrom\s)one(?=\sto\s(?!one\b)(?:{WORDS}|\d))"
            for verb in (*_FELL_BY, "gone", "went", "come", "came")
        ),
        r"(?<=within\s)one\s(?:hour|(?:working\s)?day)\b",
        *(rf"(?<=\b{near}\s)one\s(?:minute|hour)\b(?!\s(?:of\sthe|after|before|on)\b)" for near in _NEARLY),
        *(rf"(?<=\b{verb}\sto\s)one(?=[.,;)]|$)" for verb in (*_FELL_BY, "cut")),
    )
)

IDIOMS = (
    Reject(
        "one to one",
        None,
        rf"""
        (?:one|1)[\s:-](?:to|2)[\s:-](?:one|1)\b
      | 121(?=\s(?:support|session|work|meeting|mentoring|advice|basis))
      | 50\s?[:/]\s?50
      | one[\s-](?:{_IDIOM})\b
      | one\sin\s(?:which|whom|whose)\b
      | one\s(?:for|in|at|to)\s(?:each|every)\b(?!\s(?:\d|{WORDS}))
      | one\s\w+\sto\s(?:the\snext|another)\b
      | [2-5][\s-]tier\b
      | two\shalves\b | half\s(?:and\shalf|the\s(?:story|battle|picture|truth|answer))\b
      | (?:two|three|four)[\s-](?:way|tier|fold|pronged|sided|thirds\smajority|dimensional)\b
        """,
    ),
    # 'gave it 10 out of 10'
    Reject(
        "full marks",
        r"\b(?:scor(?:e|ed|es|ing)|marks?|marked|rat(?:e|ed|es|ing)|gave|gives?|given)\b[^.;\d]{0,60}\s",
        r"(?:10\sout\sof\s10|5\sout\sof\s5|10/10|5/5)(?!\d|%)",
        reach=72,
        needs="scor mark rat gave give",
    ),
    Reject(
        "times as",
        None,
        rf"{NUMBER}\stimes\s(?:more|higher|as|the|greater|larger|lower)\b(?!\slikely\b)",
        needs="times",
    ),
    Reject(
        "point plan",
        None,
        rf"{NUMBER}[\s-]point\s(?:plan|programme|strategy|action|scale|agenda|charter|approach)\b",
        needs="point",
    ),
    Reject("zero tolerance", None, r"(?:zero|nil)[\s-](?:tolerance|hours?|carbon|emission|rated|based)\b"),
    Reject(
        "storeys",
        None,
        rf"{NUMBER}[\s-](?:storey|bedroom|bed\sflat|seater|wheel(?!ie)|page|point\splan|parts?\b(?![\s-]time)|strikes?\b)",
        needs="storey bedroom bed seater wheel page point part strike",
    ),
    # the ends of a scale: 'with 1 being the lowest and 10 the highest'
    Reject(
        "low end of a scale",
        r"\b(?:with|where)\s",
        rf"[01]\s(?:being|is|was|as)\s(?:the\s)?{_END}\b",
        reach=8,
        needs="with_ where_",
    ),
    Reject(
        "high end of a scale",
        rf"\b[01]\s(?:being|is|was|as)\s(?:the\s)?{_END}\b[^.;\d]{{0,60}}?\band\s",
        rf"\d{{1,3}}\s(?:being\s|is\s|was\s|as\s)?(?:the\s)?{_END}\b",
        reach=90,
        says=_ENDS,
    ),
    Reject(
        "scale",
        r"\b(?:to\s(?:mark|score|rate|grade|rank)|marked|scored|rated|graded|ranked|scale|marks)\b"
        r"(?:(?!\b(?:rose|fell|went|came|gone|up|down|per|crime|by)\b)[^.;\d]){0,40}?"
        r"\b(?:from|between)\s(?:(?:one|1)\s(?:to|and)\s)?",
        rf"(?:(?:one|1)(?=\s(?:to|and)\s)|{NUMBER}(?!\sper\b))",
        needs="mark score scored rate rated grade rank scale",
    ),
    Reject(
        "marks",
        r"\bmarks?\b[^.;\d]{0,30}?\bout\sof\s",
        rf"{NUMBER}\b",
        reach=46,
        needs="mark",
    ),
    Reject("nearest", r"\bto\sthe\snearest\s£?", NUMBER, reach=16, needs="nearest"),
    Reject("directions", r"\bin\s", rf"{NUMBER}\s(?:directions|ways)\b", reach=4, needs="in_"),
    Reject(
        "previous papers",
        r"\b(?:in|at|of|the)\s",
        rf"(?!\d){NUMBER}\s(?:previous|earlier|past)\s(?:reports?|meetings?|papers?)\b(?!\s(?:of|to|about|from)\b)",
        reach=5,
        needs="in_ at_ of_ the_",
    ),
    Reject("ratio", None, r"\d{1,2}[:/]\d{1,2}(?=\s(?:split|basis|ratio))"),
    # 'burglaries by 100,000 population'
    Reject(
        "by <number> people",
        r"\bby\s",
        r"10{2,6}(?:,000)*\s(?:of\s)?(?:the\s)?(?:population|inhabitants)\b",
        reach=4,
        needs="by_",
    ),
    Reject(
        "per <number>",
        r"\b(?:per|every|each)\s|(?<=\d)per\s",
        r"""
        \d[\d,]*(?=\s?(?:[a-z]|[.,;)]|$))(?!\s?(?:%|minutes|hours|days|weeks|months|years))
        (?:\s(?:thousand|million|head|population|people|households|residents))*
        """,
        reach=8,
        needs="per_ every_ each_",
    ),
)

POINTERS = (
    # 'it was the only one in Wales', 'which of the two'
    Reject(
        "only one of its kind",
        r"\bthe\sonly\s",
        r"one\b(?=\s(?:in|of|to|which|that|left)\b|[.,;)]|$)",
        reach=10,
        says="one_",
    ),
    Reject(
        "which of so many", r"\bwhich\sof\sthe\s", rf"(?:{WORDS})\b(?!\s[a-z]+s\b)", reach=14, needs="which_"
    ),
    Reject("one of per cent", r"(?:%|\bper\scent)\s", r"one\b", reach=10, says="one_"),
    Reject(
        "the two",
        r"""
        \b(?<!of\s)(?:the|these|those|both|other|either|any|our|their|its|his|her|this)\s
        (?:other\s|main\s|key\s|latter\s|particular\s|same\s|new\s|first\s|last\s)?
        """,
        rf"""
        (?!(?<=(?-i:The)\s)(?:{WORDS})\s{_STAFF}\b)
        (?!(?:\w+\s)?hundred)
        # but 'the four hours allowed'
        (?!\w+\s(?:working\s)?{TIME}\s(?:allowed|permitted|promised|required|laid\sdown))
        (?:{WORDS})(?!\s(?:hundred|thousand|million|or\s))(?!-)
        (?=\s(?!per\b|(?:in|of|for)\sthe\s(?:same|previous|\w+\sbefore)\b))
        """,
        reach=20,
        needs="the_ these_ those_ both_ other_ either_ any_ our_ their_ its_ his_ her_ this_",
    ),
    Reject(
        "last two",
        r"\b(?:all|other|between|as)\s(?:the\s)?",
        r"(?:two|three|four|one)\b(?=\s|[.,;)])",
        reach=14,
        needs="all_ other_ between_ as_",
    ),
    Reject(
        "pronoun one",
        None,
        rf"""
        (?!{_COUNTED_ONE})one\b
        (?!\s(?:or\stwo|in\s(?!the\b|a\b|this\b|our\b)(?:\w+)|out\sof\s(?:\w+)|and\sa\shalf|third|quarter|fifth|sixth|eighth|tenth
             |hundred|thousand|million|dozen)\b)
        (?!-)
        (?!(?:\s(?!of\b)\w+){{0,3}}?\s(?:{_EVENTS})\b)
        (?!(?:\s(?!of\b)\w+){{1,2}}?\s(?:notice|order|warning|penalty|summons|injunction)\s(?:was|had|has|served|issued|for)\b)
        (?!(?<!\bno[\s-]one)(?<!\bthan\sone)(?<!\bnot\sone)(?:\s(?!(?:{_NO_ONES})\b)\w+){{1,3}}?\s(?:(?:was|been)\s(?:{_DONE_TO}|{_DONE_WITH})\b
            |(?:{_DONE_TO})(?=[.,;)]|$|\s(?:and|by|in|on|at|for|after|from|since|this|last|during|under|with)\b)))
        """,
    ),
)
