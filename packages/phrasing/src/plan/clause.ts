import type { AmountView, Certainty, DayRange, OriginView, PartyView, Polarity, Status } from '@lagebild/schema'
import type { Piece } from './template.ts'

/** What an act is about or what moves: a counted or uncounted thing, an amount of money, a measure of something. */
export interface Item {
  readonly amount: AmountView | null
  /** Id of a noun of the lexicon. */
  readonly noun: string | null
  /** The articles' own word, where the lexicon has no noun for it. */
  readonly word: string | null
  /** Accounts give amounts that exclude each other; the amount is the range over all. */
  readonly isContested: boolean
}

/** Whom the sentence leans on where it is not certain. */
export interface Support {
  readonly origins: number
  readonly first: OriginView | null
}

/** What a sentence is to say, before there are words. */
export interface Clause {
  readonly subject: readonly PartyView[]
  readonly recipients: readonly PartyView[]
  readonly places: readonly PartyView[]
  readonly item: Item | null
  readonly verb: string
  /** The frame's pieces whose slots are filled. */
  readonly pieces: readonly Piece[]
  readonly time: DayRange | null
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly status: Status
  readonly denied: boolean
  readonly support: Support
}

/** What is known of an act before a verb is found for it. */
export interface Act extends Omit<Clause, 'verb' | 'pieces' | 'subject' | 'recipients'> {
  readonly type: string
  readonly mode: string | null
  readonly predicate: string | null
  readonly objects: readonly string[]
  readonly actors: readonly PartyView[]
  readonly recipients: readonly PartyView[]
  readonly exchange: {
    readonly giver: PartyView | null
    readonly receiver: PartyView | null
    readonly kind: string
  } | null
}
