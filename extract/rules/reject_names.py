"""Numbers that are part of a name: of an item, a law, a road or a document; and sizes."""

from extract.cues import cue_words
from extract.rules.numeral import ALONE
from extract.rules.reject_references import LIST
from extract.rules.rule import Reject
from extract.rules.stems import leads

# Words that give the number after them the part of a name, however they are written.
_LABELS = r"""
    # parts of texts and laws
    sections? | sect\.? | s\. | sec\. | clauses? | schedules? | articles? | regulations? | chapters? | act
  | appendi(?:x|ces) | annex(?:es)? | tables? | pages? | pg\.? | p\. | pp\. | pp | para(?:graph)?s?\.?
  | forms?
  | footnote | tudalen(?:nau)? | kloes? | bullet(?:\spoint)?s? | slides? | items?
  | minutes?\s(?:no|number)s?\.?
  | version(?:\scontrol)?
  | vol(?:ume)?\.? | (?:guidance\s)?note
  | columns? | ref(?:erence)?\.? | papers? | documents?
    # parts of plans
  | phases? | tiers? | stages? | key\sstages? | strand | wave | option | grade
  | recommendations? | priorit(?:y|ies) | objectives? | outcome | bvi | ni | bvpi | kpi | lpi | pi | spi | bv
    # places and lines
  | session | channel | floor | rooms? | house | flat | plot | routes? | junctions?
  | cheques?(?:\sno\.?)? | telephone | tel\.? | phone | ext(?:ension)?\.? | fax | code | circular | covid
  | (?:item|house|phone|contact|reference|minute|bus|mobile|helpline|freephone)\snumbers?(?:\sis)?
"""
# The same for words that are common nouns unless they begin with a capital.
_CAPITAL_LABELS = r"""(?-i:
    Part|PART|Aims?|Levels?|Grades?|Bands?|Steps?|Category|Theme|Minute|Figure|Fig\.?|Floor|Unit|Zone|Years?|Day|Cohort
  | Option|Question|Goal|Group|Team|Area|Beats?|Rounds?|Outcomes?|Stations?|Actions?|ACTIONS?|Slides?
  | (?:Key\s(?:Decisions?|Targets?))|KEY\sTARGETS?|Houseblock|Chamber|Cluster|Research\sStudy|PSI|COMP
  | Service\slevels?|Service\sstandards?|Standing\sOrder|(?:Guidance\s)?Notes?|ID
  | Channel|Radio|Ground|Report|Point|Issue|Class|Type|Block|Gate|Platform|Division|Region|Lot|Ward|Sector
  | Pillar|Module|Rule|No\.?|Nos\.?|Bill|Paper|Standard|Domain|Line|Indicator|Measure|Plan
  | Vision|Agenda|Protocol|Project|Programme|Item|Room|Suite|Chapter|Courtroom
  | Safer\sStreets|AREA|WARD|BEAT
)s?"""
_POSTAL_TOWNS = sorted(cue_words("postal_town"))
_LABELS_NEED = " ".join(sorted(leads(_LABELS) | leads(_CAPITAL_LABELS)))
_ROADS = (
    r"(?:Street|St|Road|Rd|Avenue|Lane|Close|Drive|Court|Place|Square|Way|Gardens|Terrace|Crescent|Row|Mews"
    r"|Parade|Grove|Green|Walk|Rise|Broadway)"
)

_ROADS_NEED = """
    street st_ road rd_ avenue lane close drive court place square way gardens terrace crescent row mews
    parade grove green walk rise broadway
"""

LABELS = (
    # before what takes the first group alone
    Reject(
        "digit groups",
        r"\b(?:id|code|passcode|call(?:ing)?|ring(?:ing)?|dial|phone|telephone|tel|text|fax|mobile|numbers?|nos?|on"
        r"|account|vat|registration|registered|log|zoom|teams|conference|ref(?:erence)?|incident|meeting|charity)\b[\s:.(]*",
        r"\d{3}\s\d{3}\s\d{2,4}(?:\s\d{2,4})?(?!\d)",
        reach=18,
    ),
    Reject(
        "list number",
        # converters of documents number a list anew: '1. 6.'
        r"^[\s(*•·'‘’-]*(?:\d{1,2}[.)]\s+)?",
        r"""
        \d{1,3}(?:\.\d{1,2})*\\?(?:[.)]|\)\.)(?=\s|[A-Z]|$)
      | \d{1,2}\s/\s(?=[A-Z])
      | (?<![.)]\s)\d{1,2}\.\d{1,2}(?:\.\d+)*\s+(?=[A-Z]|\d|£)
          (?!FTE|WTE|PC|CID|DC                                               # '2.4 FTE' counts posts
            |(?-i:[mb]illion|thousand|per\s|(?!(?:this|was|is|has|as|its)\s)[a-z]+s\s))    # as '1.8 days' do
        """,
    ),
    Reject("ordinal", None, r"\d+\s?(?:st|nd|rd|th)\b"),
    Reject(
        "label",
        rf"""
        (?:^|[\s(/"'‘“](?<!\bthis\W)(?<!\blast\W))  # no 'last quarter 12'
        (?:{_LABELS}|{_CAPITAL_LABELS})
        \s*(?:(?:no\.?|nos\.?|number)\s?:?|(?<!Team)(?<!Group):|[-–])?\s?{LIST}
        """,
        # 'under Section 23 and 39 persons'
        rf"(?!(?<=and\s)\d+\s(?:persons?|people|males?|females?|men|women|drivers|youths)\b)"
        rf"\d+(?:\.\d+)*[a-z]?(?:\([a-z0-9]+\))*[a-z]?{ALONE}(?!\s(?:days|hours|minutes|weeks|months)\s(?:per|an?|each|in|on|for)\b)(?:\s?[-–&]\s?\d+(?![\d%/]|\s(?!were|was|have|had|are|and)[a-z]{{3,}}))?",
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
    # 'App 1 Incidents', 'from platform 7 to the street'
    Reject(
        "label in short", r"(?-i:\bApp\.?\s)", r"\d{1,2}(?=\s(?-i:[A-Z])|[.,;:)]|$)", reach=6, needs="app"
    ),
    Reject(
        "platform",
        r"\bplatforms?\s",
        r"\d{1,2}(?=[.,;)]|$|\s(?:just|and|at|to|was|is|of|in|on|by|for|from|where|when|after|had)\b)",
        reach=12,
        needs="platform",
    ),
    Reject(
        "label in words",
        r"""
        (?:^|[\s(])
        (?:section|part|phase|tier|stage|appendix|key\sstage|step|wave|strand|level|chapter|option|priority
        |objective|category|year|(?<=from\s)primary|(?<=in\s)primary|(?-i:Quarter|QUARTER)|(?<=\()group|(?:in|for|of|during|than|from|to|and)\squarter)\s
        (?:(?:one|two|three|four|five|six)(?:\sand|\sto)\s)?
        """,
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten)\b",
        reach=24,
        needs="""section_ part_ phase_ tier_ stage_ appendix_ key_ step_ wave_ strand_ level_ chapter_ option_
        priority_ objective_ category_ year_ quarter_ primary_ group_""",
    ),
    Reject(
        "operation name",
        r"(?-i:\bOp(?:eration)?\.?\s[A-Z]\w+\s)",
        rf"\d{{1,2}}{ALONE}(?!\s(?:[a-z]{{3,}}\s)?[a-z]{{4,}}s\b)",
        reach=36,
        needs="op",
    ),
    Reject("code", r"[A-Za-z]-|[A-Za-z]/", r"\d[\w/]*(?![\d%])", reach=3, marks="-/"),
    Reject(
        "reference",
        None,
        r"\d{1,2}\.\d{1,2}\.\d{1,2}(?![\d%])|\d{1,3}/(?-i:[A-Z]{2,6})\b|\d+[A-Za-z]*/\d+(?:/\d+)+|\d{1,3}/\d{1,6}(?=/[A-Z])|(?<=/)\d{1,3}(?=/[A-Z]{2})|\d{5,}[A-Z]\w*|(?<=\d-)\d{6,}|\d{1,3}-\d\d/\d\d(?![\d/])",
    ),
    Reject(
        "incident number",
        r"\b(?:CAD|URN|(?:crime|incident|log)\s(?:ref(?:erence)?|number|no))\.?:?\s(?:no\.?\s|number\s)?",
        r"\d{2,}(?:/\w+)*",
        reach=32,
        needs="cad_ urn_ crime incident log_",
    ),
    Reject(
        "bus route",
        r"\b(?:the|a|number)\s",
        r"[A-Z]?\d{1,3}[A-Z]?(?=\s(?:night\s)?(?:bus|tram)\b)",
        reach=8,
        needs="the_ a_ number_",
    ),
    # 'the A13 and A 127', but neither 'M 30 and F 45' nor 'and A 12 month plan'
    Reject(
        "road number",
        r"\b(?:the|on|off|along|near|via|and)\s(?-i:[AM]\s)",
        rf"\d{{1,4}}{ALONE}(?!\s[a-z]{{3,}}s\b|\s(?:day|week|month|year|hour|minute|point)\b|,?\s(?:and\s)?(?-i:F)\s\d)",
        reach=10,
    ),
    Reject(
        "registered number",
        r"\b(?:gateway|charity|company|registration|publications?)\s(?:gateway\s)?(?:number|no\.?):?\s|\b(?:isbn|issn):?\s",
        r"\d{5,}(?!,)",
        reach=32,
        needs="gateway charity company registration isbn issn publication",
    ),
    Reject("year of a plan", r"\byear\s", r"\d{1,2}(?=\sof\s)", reach=6, needs="year_"),
    Reject(
        "file name",
        None,
        r"\d{6,8}(?=\s(?:pdf|docx?|xlsx?)\b)|(?:[0-2]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d\d(?!\d)",
    ),
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
        r"(?-i:\b(?:PC|PCSO|PSCO|DC|PS|DS|SC|Sgt|Constable|Officer)\s)",
        r"\d{2,5}(?=\s(?-i:[A-Z]))|\d{3,5}(?=\)|$)",
        reach=12,
        needs="pc_ pcso_ psco_ dc_ ps_ ds_ sc_ sgt_ constable_ officer_",
    ),
    # 'pupils of Primary 6'
    Reject(
        "class of a school",
        r"(?-i:\bPrimary\s)(?:[1-7](?:,|\sand|\sto|\s?[-–])\s)?",
        rf"[1-7]{ALONE}(?!\s(?:pupils|schools|children|students|sites|incidents)\b|.{{0,40}}\bsecondary\s\d)",
        reach=20,
        needs="primary_",
    ),
    # 'REPORT TO THE COUNCIL 1.', after which 'THE SERVICE' is taken for a sentence of its own
    Reject(
        "number after a shouted heading",
        r"(?-i:^[^a-z]*(?:AUTHORITY|BOARD|CABINET|COMMITTEE|COUNCIL|FORUM|PANEL|PARTNERSHIP)\s)",
        r"\d{1,2}\.$",
        needs="authority_ board_ cabinet_ committee_ council_ forum_ panel_ partnership_",
    ),
    Reject("minute number alone", r"^\s*", r"\d{1,3}(?:/\d{1,4})?\.?$"),
    Reject(
        "rank of some", r"\brank(?:ed|ing)?\b[^.;\d]{0,30}\(of\s", r"\d{1,3}(?=\))", reach=44, needs="rank"
    ),
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
        "postal district",
        rf"(?<!\d),\s(?:{'|'.join(_POSTAL_TOWNS)})\s",
        r"\d{1,2}W?(?=[.,)]|$)",
        reach=10,
        needs=" ".join(f"{town}_" for town in _POSTAL_TOWNS),
    ),
    # the district of a town, at the end of an address: 'Mill Road, 17'
    Reject(
        "district after a road",
        rf"\b(?:centre|hall|house|room|offices|building)\b[^.\n]{{0,40}}\b{_ROADS},\s",
        r"\d{1,2}(?=\s*$)",
        reach=70,
        needs=_ROADS_NEED,
    ),
    # 'a resident of Nine Elms'
    Reject(
        "number in a name",
        r"\b(?:in|at|of|from|with|bar|and|the|\w+ed)\s|\(",
        r"""(?-i:(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Thirteen)\s[A-Z][a-z]+)\b
        (?<!officers)(?<!constables)(?<!sergeants)(?<!members)(?<!councillors)(?<!residents)(?<!people)(?<!families)
        (?<!schools)(?<!victims)(?<!volunteers)(?<!partners)(?<!offenders)(?<!agencies)""",
        reach=14,
        marks=" (",
    ),
    Reject("vision of none", r"\bvision\s", r"zero\b", reach=8, needs="vision_"),
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
        (?<!mean\sspeed\s)(?<!average\sspeed\s)(?<!mean\sspeed\sof\s)(?<!average\sspeed\sof\s)
        (?<!mean\sspeed\swas\s)(?<!average\sspeed\swas\s)
        \d+(?:\.\d+)?\s?(?:[-–]\s?\d+\s?(?=mph))?
        (?:[KMGkm]B|m\.?p\.?h|kmh|km/h|kph|km|miles?\san\shour|metres?|meters?|cm|mm|ml|cl|kg|g|°C?|words)\b
      | \d+G\b
      | [2-7]0(?=\s(?:limit|zone)s?\b)
        """,
        needs="kb mb gb mph m.p.h km kph mile metre meter cm mm ml cl kg g_ ° c_ limit zone words",
    ),
)
