import type { ActFrame, Frame, Lexicon, VerbFrame } from '../lexicon/lexicon.ts'
import type { Act, Clause } from './clause.ts'
import type { Piece } from './template.ts'

type Roles = Pick<Clause, 'subject' | 'recipients'>

/** The verb for an act in a language, with who is subject and recipient of it. Null where nothing fits. */
export function chooseFrame(
  lexicon: Lexicon,
  act: Act,
): Pick<Clause, 'verb' | 'pieces' | 'subject' | 'recipients'> | null {
  const told: Roles = { subject: act.actors, recipients: act.recipients }
  const moved: Roles = act.exchange ? exchangeRoles(act, told) : told
  const converse: Roles = { subject: act.recipients, recipients: act.actors }
  const rolesOf = ({ isConverse }: VerbFrame): Roles => (isConverse ? converse : told)
  const byVerb = framesOfVerb(lexicon, act).find(
    (frame) => (!frame.isConverse || act.recipients.length > 0) && fits(lexicon, frame, act, rolesOf(frame)),
  )
  const byAct = bestActFrame(lexicon, act, moved)
  // `helfen` leaves no room for an amount that the frame of the act can tell.
  const isAmountLost = act.item?.amount && byVerb && !usesItem(byVerb) && byAct && usesItem(byAct)
  if (byVerb && !isAmountLost) return fill(lexicon, byVerb, act, rolesOf(byVerb))
  if (byAct) return fill(lexicon, byAct, act, byAct.exchange ? moved : told)
  return null
}

/** A verb with a particle can come in two words, in either order: `ab reisen`, `over hand`. */
function framesOfVerb({ verbs }: Lexicon, { predicate, type }: Act): readonly VerbFrame[] {
  const words = (predicate ?? '').split(' ')
  const spellings = [words.join(' '), words.join(''), words.toReversed().join(' ')]
  const frames = spellings.map((spelling) => verbs.get(spelling)).find((found) => found !== undefined) ?? []
  return frames.filter((frame) => frame.type === null || frame.type === type)
}

function exchangeRoles({ exchange }: Act, told: Roles): Roles {
  if (!exchange || (!exchange.giver && !exchange.receiver)) return told
  return {
    subject: exchange.giver ? [exchange.giver] : [],
    recipients: exchange.receiver ? [exchange.receiver] : [],
  }
}

function bestActFrame(lexicon: Lexicon, act: Act, moved: Roles): ActFrame | null {
  const given = { type: act.type, mode: act.mode, exchange: act.exchange?.kind ?? null }
  const scored = lexicon.frames.flatMap((frame) => {
    const told = { subject: act.actors, recipients: act.recipients }
    const isFor =
      (['type', 'mode', 'exchange'] as const).every((key) => frame[key] === null || frame[key] === given[key]) &&
      (frame.object === null || act.objects.includes(frame.object))
    if (!isFor || !fits(lexicon, frame, act, frame.exchange ? moved : told)) return []
    return [{ frame, score: [frame.mode, frame.exchange, frame.object].filter((cell) => cell !== null).length }]
  })
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, each) => (best && best.score >= each.score ? best : each),
      null,
    )?.frame ?? null
  )
}

const usesItem = ({ pieces }: Frame): boolean => pieces.some(({ slot }) => slot === 'item' || slot === 'counted')

function isFilled(lexicon: Lexicon, { slot }: Piece, act: Act, { recipients }: Roles): boolean {
  if (slot === null) return true
  if (slot === 'recipient') return recipients.length > 0
  if (slot === 'land') return recipients.length > 0 && recipients.every(({ kind }) => kind === 'state')
  if (slot === 'counted') return act.item?.amount != null
  if (slot === 'pair') return recipients.length > 1
  if (slot === 'someone')
    return recipients.length > 0 && recipients.every(({ kind }) => kind !== 'state' && kind !== 'place')
  if (slot === 'item' || slot === 'counted') return act.item !== null
  if (slot === 'place') return act.places.length > 0
  return lexicon.nouns.has(slot)
}

function fits(lexicon: Lexicon, { pieces }: Frame, act: Act, roles: Roles): boolean {
  return pieces.every((piece) => piece.isOptional || isFilled(lexicon, piece, act, roles))
}

function fill(lexicon: Lexicon, { verb, pieces }: Frame, act: Act, roles: Roles) {
  return { verb, pieces: pieces.filter((piece) => isFilled(lexicon, piece, act, roles)), ...roles }
}
