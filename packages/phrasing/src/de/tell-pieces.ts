import type { Clause } from '../plan/clause.ts'
import { isItemSlot, isRecipientSlot, type Piece } from '../plan/template.ts'
import { type Case, contractArticle } from './articles.ts'
import { tellItem, tellNoun } from './tell-item.ts'
import { tellDirection, tellParties, tellPlaces } from './tell-parties.ts'

interface Told {
  readonly text: string
  readonly isNegated: boolean
  /** `nicht` stands before it: it begins with a preposition or is a fixed part of the verb. */
  readonly isBehindNot: boolean
}

function tellPiece(clause: Clause, { words, slot, role }: Piece, isNegative: boolean): Told {
  if (slot === null) return { text: words, isNegated: false, isBehindNot: words !== 'sich' }
  const parties = slot === 'place' ? clause.places : clause.recipients
  if (role === 'dir') return { text: tellDirection(parties), isNegated: false, isBehindNot: true }
  if (role === 'loc') return { text: tellPlaces(clause.places), isNegated: false, isBehindNot: true }
  const form = role as Case
  const isBare = words === ''
  const phrase =
    isRecipientSlot(slot) || slot === 'place'
      ? { text: tellParties(parties, form).text, isNegated: false }
      : isItemSlot(slot) && clause.item
        ? tellItem(clause.item, form, isNegative && isBare)
        : tellNoun(slot, form, isNegative && isBare)
  return {
    text: isBare ? phrase.text : contractArticle(words, phrase.text),
    isNegated: phrase.isNegated,
    isBehindNot: !isBare || (isItemSlot(slot) && clause.item?.amount != null),
  }
}

/** What goes with the verb: what stands directly behind the finite verb, and what stands behind time and place. */
export interface ToldPieces {
  readonly front: readonly string[]
  readonly rest: readonly string[]
}

/** The object of who denies or confirms what was said. */
export const pronoun = 'dies'

/** `hat [Nordkorea] am 20. November [Tiere geschenkt]`: pronouns and definite parties come before the time. */
const isFront = ({ words, slot, role }: Piece): boolean =>
  words === 'sich' || words === pronoun || (words === '' && isRecipientSlot(slot) && role !== 'dir')

/** What goes with the verb, in its order; a denied act has `kein` at its object or else `nicht` before amounts, prepositions and the verb. */
export function tellPieces(clause: Clause, pieces: readonly Piece[], isNegative: boolean): ToldPieces {
  const front = pieces.filter(isFront).map((piece) => tellPiece(clause, piece, isNegative).text)
  const told = pieces.filter((piece) => !isFront(piece)).map((piece) => tellPiece(clause, piece, isNegative))
  const rest = told.map(({ text }) => text)
  if (!isNegative || told.some(({ isNegated }) => isNegated)) return { front, rest }
  const index = told.findIndex(({ isBehindNot }) => isBehindNot)
  return { front, rest: rest.toSpliced(index < 0 ? rest.length : index, 0, 'nicht') }
}
