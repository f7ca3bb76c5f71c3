import { fillPattern } from './format/fill-pattern.ts'
import type { Grammar } from './grammar.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { chooseFrame } from './plan/choose-frame.ts'
import type { Act, Clause } from './plan/clause.ts'

/** A sentence for an act. Where no frame is known its predicate stands alone with who acts; where even that is missing, only whom it is about. */
export function tellAct(lexicon: Lexicon, grammar: Grammar, act: Act): string {
  const chosen = chooseFrame(lexicon, act) ?? byPredicateAlone(lexicon, grammar, act)
  if (chosen) return grammar.tellClause({ ...act, ...chosen })
  const names = [...act.actors, ...act.recipients, ...act.places].map((party) => grammar.nameParty(party))
  if (names.length === 0) return lexicon.phrases.get('reported-nothing') ?? ''
  return fillPattern(lexicon.phrases.get('reported') ?? '', grammar.joinNames(names))
}

/** A verb of the lexicon whose complements are missing would be half a sentence. */
function byPredicateAlone(
  lexicon: Lexicon,
  grammar: Grammar,
  { actors, predicate }: Act,
): Pick<Clause, 'verb' | 'pieces' | 'subject' | 'recipients'> | null {
  if (actors.length === 0 || predicate === null || lexicon.verbs.has(predicate) || !grammar.isVerb(predicate))
    return null
  return { verb: predicate, pieces: [], subject: actors, recipients: [] }
}
