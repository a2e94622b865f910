"""The verbs and nouns of going up and down, and the words that may stand between them and a number."""

# 'went down', 'is also up'
_MOTION = r"went|gone|going|go|goes|came|come|coming|comes|is|are|was|were|be|been|being|moved|driven|also"
# 'cut out', 'cut people free'
_NO_LESS = r"(?!\s(?:out|people|them|hair|grass|\w+\sout|(?:\w+\s){0,2}free)\b)"
DOWN = rf"""
    fell | fall(?:s|en|ing)?
  | drop(?:s|ped|ping)?(?![\s-]outs?\b)
  | decreas(?:e[sd]?|ing) | reduc(?:e[sd]?|ing)
  | declin(?:e[sd]?|ing) | lower(?:ed|ing|s)?
  | shr(?:a|u)nk
  | cut(?:s|ting)?{_NO_LESS}
  | slip(?:s|ped|ping)?
  | plummet\w* | tumbl\w+
  | diminish\w* | dwindl\w+
  | eas(?:ed|es|ing)(?:\soff)?
  | slid(?:es?|ing)? | s[ai]nk\w* | slump\w*
  | slashed
  | contract(?:ed|ing)
  | dip(?:s|ped|ping)?
  | los(?:t|es?|ing)
  | worsened | deteriorat\w+
  | crashed | trimmed | shed
  | (?:fewer|less|downwards)(?=\sby\b)
  | (?:{_MOTION}|brought)?\s?                        # 'shut down' and the like tell nothing of a number
    (?<!shut\s)(?<!closed\s)(?<!broken\s)(?<!laid\s)(?<!closing\s)(?<!shutting\s)(?<!tracked\s)(?<!turned\s)(?<!turning\s)down
"""
UP = rf"""
    rose | ris(?:es?|en|ing)
  | increas(?:e[sd]?|ing)
  | gr[eo]w(?:s|n|ing)?
  | higher
  | climb(?:s|ed|ing)? | jump(?:s|ed|ing)? | surg(?:e[sd]?|ing)
  | gain(?:s|ed|ing)? | improv(?:e[sd]?|ing)
  | leap(?:t|ed|s|ing)? | soar\w*
  | swell\w* | swollen
  | escalat\w+
  | crept\sup | creep\w*\sup | edg(?:ed|ing)\sup
  | rocket\w*
  | expand(?:ed|ing) | rais(?:e[sd]?|ing) | added
  | shot\sup | spiked | mushroomed
  | lift(?:s|ed|ing)? | uplifted | strengthened
  | (?:more|upwards)(?=\sby\b)
  | (?:{_MOTION})?\s?                                # nor 'made up', 'set up'
    (?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)
    (?<!took\s)(?<!taken\s)(?<!take\s)(?<!takes\s)(?<!taking\s)
    (?<!picked\s)(?<!set\s)(?<!signed\s)(?<!followed\s)(?<!drawn\s)(?<!split\s)
    (?<!turned\s)(?<!opened\s)(?<!backed\s)(?<!freed\s)(?<!caught\s)(?<!cleared\s)
    (?<!let\s)(?<!letting\s)up
"""
DOWN_NOUN = rf"""
    (?:fall|drop(?![\s-]?outs?\b)
      |decreased(?=\sof\b)|decrease                  # 'a decreased of 12', as some minutes write
      |reduction|decline|cut{_NO_LESS}|dip|slump|saving
      |deterioration|downturn|loss|lowering
      |shortfall|slide
    )s?
"""
UP_NOUN = r"""
    (?:rise
      |increased(?=\sof\b)|increase
      |growth|jump|uplift|spike|surge(?!\sfunding)
      |improvement|gain|upturn|leap|climb|hike
      |(?<!in\s)addition                             # but no 'in addition'
    )s?
"""
# 'reduced reoffending among young people by'
OTHER_WORDS = r"""
    (?:\s(?!by\b|to\b(?!\s(?-i:[A-Z]))|than\b|and\b|but\b|which\b|target\b)[a-z'’-]+){0,8}?
"""
# how large a change is called: 'by a mere 5%'
_SIZES = (
    "alarming average big considerable creditable disappointing dramatic encouraging estimated further good"
    " healthy huge impressive large marginal massive mere moderate modest net notable noticeable overall"
    " pleasing remarkable respectable sharp significant slight small staggering steep substantial tiny"
    " welcome whopping worrying"
)
# 'by about 12', 'of well over 12'
QUALIFIERS = rf"""
    (?:\s(?:about|around|approximately|approx\.?|some|roughly|nearly|almost
           |over|just|just\sover|just\sunder
           |more\sthan|at\sleast|up\sto
           |only|another|an?\s(?:{"|".join(_SIZES.split())})(?:\sof)?|an?|the
           |under|less\sthan
           |as\smuch\sas|in\sexcess\sof
           |by|circa
           |well\sover|fully|slightly\s(?:over|under)
           |also|near|between
           |a\slittle\sover|no\sless\sthan
           |something\slike|close\sto|nearer(?:\sto)?
           |upwards?\sof|getting\son\sfor)
    ){{0,3}}
"""
# What a number above or below another is compared with: 'below the average', 'above last year'.
LEVEL = r"last|its|their|what|that|those|previous|average|where|(?:19|20)\d\d"

# The beginnings of the words of DOWN and UP, and of the nouns.
VERB_STEMS = """fell fall drop decreas reduc declin lower shr cut slip plummet tumbl diminish dwindl eas
    slid sank sink slump slashed contract dip los worsened deteriorat crashed trimmed shed down fewer less
    rose ris increas gre gro higher climb jump surg gain improv leap soar swell swollen escalat crept creep
    edg rocket expand rais added shot spiked mushroomed lift uplifted strengthened up more_by"""
NOUN_STEMS = """fall drop decrease reduction decline cut dip slump saving deterioration downturn loss
    lowering shortfall slide rise increase growth jump uplift spike surge improvement gain upturn leap climb
    hike addition"""
