import { fillPattern } from '../format/fill-pattern.ts'
import { tellDays } from '../format/format-days.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import type { Clause, Support } from '../plan/clause.ts'
import { isItemSlot, isRecipientSlot, type Piece } from '../plan/template.ts'
import { arrangeVerb } from './arrange-verb.ts'
import { nameOriginAfterPreposition } from './name-party.ts'
import { tellItem, tellNoun } from './tell-item.ts'
import { tellParties } from './tell-parties.ts'
import { verbFormsOf } from './verb-forms.ts'

const lexicon = lexiconOf('en')
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function tellSupport({ origins, first }: Support): string | null {
  if (origins > 1) return fillPattern(lexicon.phrases.get('independent-sources') ?? '', numbers[origins] ?? origins)
  return first && nameOriginAfterPreposition(first)
}

function tellPiece(clause: Clause, { words, slot }: Piece): string {
  const phrase =
    slot === null
      ? ''
      : isRecipientSlot(slot)
        ? tellParties(clause.recipients).text
        : slot === 'place'
          ? tellParties(clause.places).text
          : isItemSlot(slot) && clause.item
            ? tellItem(clause.item).text
            : tellNoun(slot).text
  return [words, phrase].filter(Boolean).join(' ')
}

/** An English sentence without its full stop: subject, verb, what goes with it, place, time, source. */
export function tellClause(clause: Clause): string {
  const { certainty, status, places } = clause
  const { subject, pieces, isPassive } = tellSubject(clause)
  const source = certainty === 'certain' ? null : tellSupport(clause.support)
  const { verb, isSourceTold } = arrangeVerb({
    forms: verbFormsOf(clause.verb),
    status,
    certainty,
    isPassive,
    isPlural: subject.isPlural,
    isNegative: clause.polarity === 'negative',
    source: source && `by ${source}`,
    isSince: clause.time?.from != null && clause.time.to === null,
  })
  const isPlaceTold = pieces.some(({ slot }) => slot === 'place')
  const place = places.length > 0 && !isPlaceTold ? `in ${tellParties(places.slice(0, 2)).text}` : null
  const time = clause.time && tellDays('en', lexicon, clause.time, status === 'ongoing')
  const told = [subject.text, verb, ...pieces.map((piece) => tellPiece(clause, piece)), place, time]
    .filter(Boolean)
    .join(' ')
  const isOpen = certainty === 'unknown' && (status === 'happened' || status === 'ongoing')
  const open = isOpen ? `it is open whether ${told}` : told
  const sourced = source && !isSourceTold ? `${open}, according to ${source}` : open
  return clause.denied ? fillPattern(lexicon.phrases.get('denied') ?? '', sourced) : sourced
}

/** Without an actor what is acted on becomes the subject; without that it is `someone`. */
function tellSubject(clause: Clause) {
  const { pieces } = clause
  if (clause.subject.length > 0) return { subject: tellParties(clause.subject), pieces, isPassive: false }
  const object = pieces.find(({ role }) => role === 'obj')
  if (!object) return { subject: { text: 'someone', isPlural: false }, pieces, isPassive: false }
  const subject = isRecipientSlot(object.slot)
    ? tellParties(clause.recipients)
    : isItemSlot(object.slot) && clause.item
      ? tellItem(clause.item)
      : tellNoun(object.slot ?? '')
  // `hand over {item}`: the particle stays with the verb when its object has become the subject.
  const rest = pieces.flatMap((piece) =>
    piece === object
      ? piece.words
        ? [{ words: piece.words, slot: null, role: null, isOptional: false }]
        : []
      : [piece],
  )
  return { subject, pieces: rest, isPassive: true }
}
