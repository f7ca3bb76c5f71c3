import { fillPattern } from '../format/fill-pattern.ts'
import { tellDays } from '../format/format-days.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import type { Clause, Support } from '../plan/clause.ts'
import { isItemSlot, isRecipientSlot } from '../plan/template.ts'
import { arrangeVerb } from './arrange-verb.ts'
import { nameOriginAfterPreposition } from './name-party.ts'
import { tellItem, tellNoun } from './tell-item.ts'
import { tellParties, tellPlaces } from './tell-parties.ts'
import { pronoun, type ToldPieces, tellPieces } from './tell-pieces.ts'
import { verbFormsOf } from './verb-forms.ts'

const lexicon = lexiconOf('de')
const numbers = ['', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** `nach Angaben von zwei unabhängigen Quellen`, `laut KCNA`. */
function tellSupport({ origins, first }: Support): string | null {
  if (origins > 1)
    return `nach Angaben von ${fillPattern(lexicon.phrases.get('independent-sources') ?? '', numbers[origins] ?? origins)}`
  return first ? `laut ${nameOriginAfterPreposition(first)}` : null
}

/** A German sentence without its full stop: subject, finite verb, source, time, place, what goes with the verb, the rest of the verb. */
export function tellClause(clause: Clause): string {
  const { certainty, polarity, places, status } = clause
  const forms = verbFormsOf(clause.verb)
  const { subject, middle, isPassive } = tellSubject(clause, forms.auxiliary === 'sein')
  const verb = arrangeVerb({ forms, status, certainty, isPassive, isPlural: subject.isPlural })
  const time = clause.time && tellDays('de', lexicon, clause.time, status === 'ongoing')
  const source = certainty === 'certain' ? null : tellSupport(clause.support)
  const isPlaceTold = clause.pieces.some(({ slot }) => slot === 'place')
  const place = places.length > 0 && !isPlaceTold ? tellPlaces(places.slice(0, 2)) : null
  const { front, rest } = middle(polarity === 'negative')
  const field = [...front, source, verb.adverb, time, place, ...rest]
  const said = verb.isQuestion
    ? ['ob', subject.text, ...field, verb.end, `${verb.finite}, ist offen`]
    : [subject.text, verb.finite, ...field, verb.end]
  const sentence = said.filter(Boolean).join(' ')
  return clause.denied ? fillPattern(lexicon.phrases.get('denied') ?? '', sentence) : sentence
}

interface Subject {
  readonly subject: { readonly text: string; readonly isPlural: boolean }
  readonly middle: (isNegative: boolean) => ToldPieces
  readonly isPassive: boolean
}

/** Without an actor what is acted on becomes the subject; a verb that has nothing of the kind keeps `es`, one of motion takes `jemand`. */
function tellSubject(clause: Clause, isMotion: boolean): Subject {
  const { pieces } = clause
  if (clause.subject.length > 0)
    return {
      subject: tellParties(clause.subject, 'nom'),
      middle: (isNegative) => tellPieces(clause, pieces, isNegative),
      isPassive: false,
    }
  const isReflexive = pieces.some(({ words }) => words === 'sich')
  if (isMotion || isReflexive)
    return {
      subject: { text: 'jemand', isPlural: false },
      middle: (isNegative) => tellPieces(clause, pieces, isNegative),
      isPassive: false,
    }
  const object = pieces.find(({ role, words }) => words === pronoun || (role === 'acc' && words === ''))
  const rest = pieces.filter((piece) => piece !== object)
  if (!object)
    return {
      subject: { text: 'es', isPlural: false },
      middle: (isNegative) => tellPieces(clause, rest, isNegative),
      isPassive: true,
    }
  const isDenied = clause.polarity === 'negative'
  const told = isRecipientSlot(object.slot)
    ? { ...tellParties(clause.recipients, 'nom'), isNegated: false }
    : tellObject(clause, object.slot ?? '', isDenied)
  return {
    subject: told,
    middle: (isNegative) => tellPieces(clause, rest, isNegative && !told.isNegated),
    isPassive: true,
  }
}

function tellObject(clause: Clause, slot: string, isDenied: boolean) {
  if (slot === '') return { text: pronoun, isPlural: false, isNegated: false }
  return isItemSlot(slot) && clause.item ? tellItem(clause.item, 'nom', isDenied) : tellNoun(slot, 'nom', isDenied)
}
