"""Numbers that are part of a name: of an item, a law, a road or a document; and sizes."""

from extract.rules.numeral import ALONE, NUMBER
from extract.rules.rule import Reject
from extract.rules.stems import leads

# Words that give the number after them the part of a name, however they are written.
_LABELS = r"""
    # parts of texts and laws
    sections? | sect\.? | s\. | sec\. | clauses? | schedules? | articles? | regulations? | chapters? | act
  | appendi(?:x|ces) | annex(?:es)? | tables? | pages? | p\. | pp\. | pp | para(?:graph)?s?\.? | forms?
  | footnote | bullet(?:\spoint)?s? | slides? | items? | minutes?\s(?:no|number)s?\.? | version
  | vol(?:ume)?\.? | (?:guidance\s)?note
  | columns? | ref(?:erence)?\.? | papers? | documents?
    # parts of plans
  | phases? | tiers? | stages? | key\sstages? | strand | wave | option | grade
  | recommendations? | priorit(?:y|ies) | objectives? | outcome | bvi | ni | bvpi | kpi | lpi | pi | spi
    # places and lines
  | session | floor | rooms? | house | flat | plot | routes? | junctions?
  | cheques?(?:\sno\.?)? | telephone | tel\.? | phone | ext(?:ension)?\.? | fax | code | circular | covid
  | (?:item|house|phone|contact|reference|minute|bus|mobile|helpline|freephone)\snumbers?(?:\sis)?
"""
# The same for words that are common nouns unless they begin with a capital.
_CAPITAL_LABELS = r"""(?-i:
    Part|PART|Levels?|Grades?|Bands?|Steps?|Category|Theme|Minute|Figure|Fig\.?|Floor|Unit|Zone|Years?|Day|Cohort
  | Option|Question|Goal|Group|Team|Area|Beats?|Rounds?|Outcomes?|Stations?|Actions?|ACTIONS?|Slides?
  | (?:Key\sDecisions?)|Service\slevels?|Service\sstandards?|Standing\sOrder|(?:Guidance\s)?Notes?|ID
  | Channel|Radio|Report|Point|Issue|Class|Type|Block|Gate|Platform|Division|Region|Lot|Ward|Sector
  | Pillar|Module|Rule|No\.?|Nos\.?|Bill|Paper|Standard|Domain|Line|Indicator|Measure|Plan
  | Vision|Agenda|Protocol|Project|Programme|Item|Room|Chapter|Safer\sStreets
)s?"""
_LABELS_NEED = " ".join(sorted(leads(_LABELS) | leads(_CAPITAL_LABELS)))
_LIST = r"(?:\d+(?:\.\d+)*(?:\s*(?:,|and|&|to|or)\s*|[-–/])){0,3}"
_ROADS = (
    r"(?:Street|St|Road|Rd|Avenue|Lane|Close|Drive|Court|Place|Square|Way|Gardens|Terrace|Crescent|Row|Mews"
    r"|Parade|Grove|Green|Walk|Rise|Broadway)"
)

_ROADS_NEED = """
    street st_ road rd_ avenue lane close drive court place square way gardens terrace crescent row mews
    parade grove green walk rise broadway
"""

LABELS = (
    Reject(
        "list number",
        # converters of documents number a list anew: '1. 6.'
        r"^[\s(*•·'‘’-]*(?:\d{1,2}[.)]\s+)?",
        r"""
        \d{1,3}(?:\.\d{1,2})*\\?[.)](?=\s|[A-Z]|$)
      | \d{1,2}\s/\s(?=[A-Z])
      | (?<![.)]\s)\d{1,2}\.\d{1,2}(?:\.\d+)*\s+(?=[A-Z]|\d)
          (?!FTE|WTE|PC|CID|DC                                               # '2.4 FTE' counts posts
            |(?-i:[mb]illion|thousand|per\s|(?!(?:this|was|is|has|as|its)\s)[a-z]+s\s))    # as '1.8 days' do
        """,
    ),
    Reject("ordinal", None, r"\d+\s?(?:st|nd|rd|th)\b"),
    Reject(
        "label",
        rf"""
        (?:^|(?<!\bthis)(?<!\blast)[\s(/"'‘“])     # no 'last quarter 12'
        (?:{_LABELS}|{_CAPITAL_LABELS})
        \s*(?:(?:no\.?|nos\.?|number)\s?:?|(?<!Team)(?<!Group):|[-–])?\s?{_LIST}
        """,
        rf"\d+(?:\.\d+)*[a-z]?(?:\([a-z0-9]+\))*[a-z]?{ALONE}(?:\s?[-–&]\s?\d+(?![\d%]|\s(?!were|was|have|had|are|and)[a-z]{{3,}}))?",
        reach=48,
        needs=_LABELS_NEED,
    ),
    Reject(
        "level",
        r"\b(?:band|level|grade)s?\s(?:[1-9]\s(?:and|or|to|[-–])\s)?",
        rf"[1-9]{ALONE}",
        reach=14,
        needs="band level grade",
    ),
    Reject(
        "label in words",
        r"""
        (?:^|[\s(])
        (?:section|part|phase|tier|stage|appendix|key\sstage|step|wave|strand|level|chapter|option|priority
        |objective|category|year|(?-i:Quarter|QUARTER))\s
        """,
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten)\b",
        reach=16,
        needs="""section_ part_ phase_ tier_ stage_ appendix_ key_ step_ wave_ strand_ level_ chapter_ option_
        priority_ objective_ category_ year_ quarter_""",
    ),
    Reject(
        "operation name", r"(?-i:\bOp(?:eration)?\.?\s[A-Z]\w+\s)", rf"\d{{1,4}}{ALONE}", reach=36, needs="op"
    ),
    Reject("code", r"[A-Za-z]-|[A-Za-z]/", r"\d[\w/]*(?![\d%])", reach=3, marks="-/"),
    Reject(
        "reference",
        None,
        r"\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d%])|\d{1,3}/(?-i:[A-Z]{2,6})\b|\d+[A-Za-z]*/\d+(?:/\d+)+|\d{1,3}/\d{1,6}(?=/[A-Z])|(?<=/)\d{1,3}(?=/[A-Z]{2})|\d{5,}[A-Z]\w*|\d{1,3}-\d\d/\d\d(?![\d/])",
    ),
    Reject(
        "incident number",
        r"\b(?:CAD|URN|(?:crime|incident|log)\s(?:ref(?:erence)?|number|no))\.?:?\s(?:no\.?\s|number\s)?",
        r"\d{2,}(?:/\w+)*",
        reach=32,
        needs="cad_ urn_ crime incident log_",
    ),
    Reject("minute reference", r"\(", r"\d{1,3}/\d{2,4}(?=\))", marks="("),
    Reject("reference in brackets", r"\([A-Z][\w.]{2,20}/", r"\d{1,3}(?=\))", reach=24, marks="/"),
    Reject(
        "numbered from to",
        r"\b(?:numbers|nos\.?|minutes|paragraphs)\s",
        r"\d{1,3}\s?(?:to|[-–])\s?\d{1,3}(?=\)|\s(?:on|of|in|were)\b)",
        reach=12,
        needs="numbers_ nos minutes_ paragraphs_",
    ),
    Reject(
        "minute number",
        r"(?<!\d\s)\bminute\s",
        rf"\d{{1,3}}(?:/\d{{2,4}})?{ALONE}",
        reach=12,
        needs="minute_",
    ),
    Reject(
        "review number",
        r"(?-i:\b(?:DHR|DARDR|SCR|SAR|LCSPR|OWHR)\s)",
        rf"\d{{1,2}}{ALONE}(?!\s[a-z]{{3,}}s\b)",
        reach=10,
        needs="dhr_ dardr_ scr_ sar_ lcspr_ owhr_",
    ),
    Reject(
        "group number",
        r"\b(?:group|cohort|programme|action)\s",
        r"\d{1,2}(?=\s?[,.;)](?!\d)|$)",
        reach=12,
        needs="group_ cohort_ programme_ action_",
    ),
    # groups of crimes in Scotland: 'Groups 1 - 5 crimes'
    Reject(
        "crime groups",
        r"\bgroups?\s(?:[1-8]\s?(?:[-–,&/]|to|and)\s?)*",
        r"[1-8](?=\s?(?:[-–,&/]|to|and)\s?[1-8]\b|\s(?:crime|offence)s?\b)",
        reach=24,
        needs="group_ groups_",
    ),
    Reject(
        "quarter number",
        rf"(?<!\bthis\s)(?<!\blast\s)\b(?:quarters?|qtr)\s{_LIST}",
        r"[1-4](?!\d|[.,]\d|\s?%)",
        reach=20,
        needs="quarter_ quarters_ qtr_",
    ),
    Reject(
        "week number",
        r"\bweeks?\s",
        r"\d{1,2}(?=[,.;:)]|\s(?:of|to|and|ending|commencing)\b|$)(?!\.\d)",
        reach=8,
        needs="week_ weeks_",
    ),
    Reject("resolution", r"\(", r"\d{1,2}(?=\)\sthat\b)", marks="("),
    Reject(
        "item spoken of",
        r"\b(?:relation\sto|respect\sof|regards?\sto|regarding|action)\s",
        r"\d{1,2}\.\d{1,2}(?=[,;)]|\s)(?!\s?%)",
        reach=16,
        needs="to_ of_ regarding_ action_",
    ),
    Reject(
        "report number",
        r"\b(?:report|round)\s",
        r"\d(?=[,.;)](?!\d)|\s(?:of\sthe|and|had|was|brought)\b|$)",
        reach=8,
        needs="report_ round_",
    ),
    Reject(
        "list of actions",
        r"\bactions\s(?:\d{1,2},\s|\d{1,2}\s(?:and|to|&)\s)*",
        r"\d{1,2}(?=,\s\d|\s(?:and|to|&)\s\d)",
        reach=40,
        needs="actions_",
    ),
    Reject(
        "last of a list of actions",
        r"\bactions\s(?:\d{1,2},\s)*\d{1,2}\s(?:and|to|&)\s",
        r"\d{1,2}\b",
        reach=40,
        needs="actions_",
    ),
    Reject(
        "vote",
        None,
        rf"{NUMBER}\s(?:votes?\s)?(?:for|in\sfavour),?\s(?:and\s|with\s|to\s)?{NUMBER}\s(?:votes?\s)?against\b",
        needs="against",
    ),
    Reject("votes", None, rf"{NUMBER}\svotes?\sto\s{NUMBER}\b", needs="vote"),
    Reject(
        "vote without opponents",
        None,
        rf"{NUMBER}\s(?:votes?\s)?(?:in\sfavour|for)(?=,?\s(?:and\s|with\s)?{NUMBER}\sabst)|{NUMBER}\sabst(?:entions?|ained)\b",
        needs="abst",
    ),
    Reject(
        "bus route",
        r"\b(?:the|a|number)\s",
        r"[A-Z]?\d{1,3}[A-Z]?(?=\s(?:night\s)?(?:bus|tram)\b)",
        reach=8,
        needs="the_ a_ number_",
    ),
    Reject("year of a plan", r"\byear\s", r"\d{1,2}(?=\sof\s)", reach=6, needs="year_"),
    Reject(
        "file name",
        None,
        r"\d{6,8}(?=\s(?:pdf|docx?|xlsx?)\b)|(?:[0-2]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d\d(?!\d)",
    ),
    Reject("reference part", r"(?-i:[A-Z]{2,})\d*/(?:\d+/)*", rf"\d+{ALONE}", reach=20, marks="/"),
    Reject("table reference", None, r"\d+\.\d+(?:\.\d+)*\s(?:table|above|below)\b"),
    Reject(
        "numbered heading",
        None,
        r"\d{1,2}(?:\.\d{1,2})?\.?\s+(?-i:(?=[A-Z]{3,}\s[A-Z/&]|[A-Z]{4,}:))(?!(?:FTE|WTE|PCSO|PC|CID|DC)\b)",
    ),
    Reject(
        "standard number",
        r"(?-i:\b(?:PSA|BS|ISO|IEC|EN|PAS|SI|HOC|CAS|PI|NICE|TS)\s)",
        rf"\d+(?:-\d+)*{ALONE}",
        reach=10,
        needs="psa_ bs_ iso_ iec_ en_ pas_ si_ hoc_ cas_ pi_ nice_ ts_",
    ),
    Reject(
        "collar number",
        r"(?-i:\b(?:PC|PCSO|DC|PS|DS|SC|Constable|Officer)\s)",
        r"\d{2,5}(?=\s(?-i:[A-Z]))|\d{3,5}(?=\)|$)",
        reach=12,
        needs="pc_ pcso_ dc_ ps_ ds_ sc_ constable_ officer_",
    ),
    Reject("minute number alone", r"^\s*", r"\d{1,3}(?:/\d{1,4})?\.?$"),
    Reject("rank", r"\d(?:st|nd|rd|th)\s(?:out\s)?of\s(?:the\s)?", r"\d+", reach=16, needs="of_"),
    Reject(
        "named round", r"(?-i:\b[A-Z][a-z]+\s)", r"\d{1,2}(?=\s(?:award|fund|funding|bid|money)\b)", reach=24
    ),
    Reject(
        "named age group",
        None,
        r"\d{1,2}\s?[-–]\s?\d{1,2}(?=\s(?-i:[A-Z])\w+\s(?:\w+\s)?(?-i:Service|Team|Manager|Services|Strategy|Board|Programme))",
    ),
    Reject(
        "footnote mark",
        r"[a-z)\]%][.,]$|[a-z)\]][.,]",
        r"\d{1,3}(?=\s+(?-i:[A-Z])|\s*$)",
        reach=4,
        marks=".,",
    ),
    Reject("footnote", r"^[\s(*]*", r"\d{1,3}(?=\s(?:See|Source|Ibid|Op\s?cit|https?)\b)"),
    Reject("footnote in brackets", r"\[", r"\d{1,3}(?=\])", marks="["),
    Reject("extension in brackets", r"\(", r"\d{5,7}(?=\))", marks="("),
    Reject(
        "quarter in words",
        r"\bquarter\s",
        r"(?:one|two|three|four)(?=\s(?:of|20\d\d|performance|report)|\s?[,.;()]|$)",
        needs="quarter_",
    ),
    Reject("page mark", None, r"\d{1,3}\s?\|\s?page\b"),
    Reject("page of", r"\bpage\s\d+\sof\s", r"\d+", reach=14, needs="page_"),
    Reject("enumerator", r"[:;,.]\s*(?:and\s)?\(", r"\d{1,2}(?=\)\s(?:[a-z]|\d))", reach=10, marks="("),
    Reject(
        "legal chapter",
        r"\b(?:act|order|regulations|rules|code)\s(?:of\s)?",
        r"\d{4}",
        reach=18,
        needs="act_ order_ regulations_ rules_ code_",
    ),
)

PLACES = (
    Reject(
        "address",
        None,
        rf"(?-i:\d+[A-Za-z]?(?:\s?[-–]\s?\d+)?,?\s+(?:[A-Z][\w'’.]+\s+){{1,3}}{_ROADS}\b)",
        needs=_ROADS_NEED,
    ),
    Reject(
        "number of a house",
        r"\b(?:outside|opposite|near|behind|at)\s(?:house\s)?(?:numbers?|nos?\.?)\s",
        rf"\d{{1,3}}[a-z]?{ALONE}(?!\s(?:to|of|out)\s)",
        reach=24,
        needs="number no_ no. nos",
    ),
    Reject(
        "size or speed",
        None,
        r"""
        \d+(?:\.\d+)?\s?(?:[-–]\s?\d+\s?(?=mph))?
        (?:[KMGkm]B|m\.?p\.?h|kmh|km/h|kph|km|miles?\san\shour|metres?|meters?|cm|mm|ml|cl|kg|g|°C?|words)\b
      | \d+G\b
      | [2-7]0(?=\s(?:limit|zone)s?\b)
        """,
        needs="kb mb gb mph m.p.h km kph mile metre meter cm mm ml cl kg g_ ° c_ limit zone words",
    ),
)
