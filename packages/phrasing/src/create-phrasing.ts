import type {
  AmountView,
  DayRange,
  Difference,
  ExchangeEntry,
  HappeningSummary,
  Language,
  OriginView,
  PartyView,
  RecordChange,
} from '@lagebild/schema'
import { german } from './de/grammar.ts'
import { english } from './en/grammar.ts'
import { fillPattern } from './format/fill-pattern.ts'
import { finishSentence } from './format/finish-sentence.ts'
import { formatNumber } from './format/format-amount.ts'
import { formatDay, formatDays } from './format/format-days.ts'
import type { Grammar } from './grammar.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import { planExchange, planHappening } from './plan/plan-act.ts'
import { tellAct } from './tell-act.ts'
import { tellChange } from './tell-change.ts'
import { tellDifference } from './tell-difference.ts'

/** Groups of words for the record's terms. */
export type WordGroup =
  | 'attribute'
  | 'certainty'
  | 'polarity'
  | 'status'
  | 'type'
  | 'mode'
  | 'context'
  | 'exchange'
  | 'sector'
  | 'entity'
  | 'source'
  | 'standing'
  | 'change'
  | 'language'
  | 'measure'

/** Things that are counted beside a sentence. */
export type Counted = 'outlets' | 'origins' | 'articles' | 'sources'

/** Says in one language what the record holds. Everything is plain text. */
export interface Phrasing {
  readonly language: Language
  /** One sentence: `Nordkorea und Russland haben am 20. November 2024 in Pjöngjang ein Protokoll unterzeichnet.` */
  happening(happening: HappeningSummary): string
  exchange(entry: ExchangeEntry): string
  difference(difference: Difference): string
  change(change: RecordChange): string
  /** A party's name with its article: `die Ukraine`, `Alexander Kozlov`. */
  party(party: PartyView): string
  /** A state by its alpha-3 code. */
  state(code: string): string
  origin(origin: OriginView): string
  /** `mehr als 70 Tiere`. */
  amount(amount: AmountView): string
  number(value: number): string
  /** `20. November 2024`. */
  day(day: string): string
  /** `18. bis 20. November 2024`. */
  days(range: DayRange): string
  /** The word for a term; the term itself where there is none. */
  word(group: WordGroup, code: string): string
  /** `5 Medien`, `1 origin`. */
  count(thing: Counted, value: number): string
  /** `A, B und 3 weitere`. */
  list(names: readonly string[]): string
}

const grammars: Readonly<Record<Language, Grammar>> = { de: german, en: english }

/** Phrasing in a language; keeps nothing and can be shared. */
export function createPhrasing(language: Language): Phrasing {
  const lexicon = lexiconOf(language)
  const grammar = grammars[language]
  const word = (group: WordGroup, code: string): string => lexicon.words.get(`${group}/${code}`) ?? code
  const happening = (summary: HappeningSummary): string =>
    finishSentence(tellAct(lexicon, grammar, planHappening(lexicon, language, summary)))
  return {
    language,
    happening,
    exchange: (entry) => finishSentence(tellAct(lexicon, grammar, planExchange(lexicon, language, entry))),
    difference: (difference) => finishSentence(tellDifference(language, lexicon, grammar, difference)),
    change: (change) => tellChange(lexicon, grammar, change, happening(change.happening)),
    party: (party) => grammar.nameParty(party),
    state: (code) => grammar.nameState(code),
    origin: (origin) => grammar.nameOrigin(origin),
    amount: (amount) => grammar.tellAmount(amount),
    number: (value) => formatNumber(language, value),
    day: (day) => formatDay(language, day),
    days: (range) => formatDays(language, lexicon, range),
    word,
    count: (thing, value) =>
      fillPattern(
        lexicon.phrases.get(`${thing}-${value === 1 ? 'one' : 'other'}`) ?? '{0}',
        formatNumber(language, value),
      ),
    list: (names) => grammar.joinNames(names),
  }
}
