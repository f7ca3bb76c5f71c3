import type { EntityKind, Language, MentionForm } from '@lagebild/schema'

/** A sentence and an entity that must be read from it. Fields left out are not compared. */
export interface EntityCase {
  readonly language: Language
  readonly text: string
  readonly entity: {
    readonly kind?: EntityKind
    readonly name?: string
    readonly country?: string | null
    readonly sector?: string | null
    readonly role?: string
    /** Words of one of its mentions, and the form of that mention. */
    readonly mention?: string
    readonly form?: MentionForm
  }
}

/** A sentence and what must not be read from it. */
export interface EntityCounterCase {
  readonly language: Language
  readonly text: string
  /** No entity may have all of these. */
  readonly not: EntityCase['entity']
}

const is =
  (language: Language) =>
  (text: string, entity: EntityCase['entity']): EntityCase => ({ language, text, entity })
const isNot =
  (language: Language) =>
  (text: string, not: EntityCase['entity']): EntityCounterCase => ({ language, text, not })

/** Rows of the tables of cases, by language. */
export const [de, en, notDe, notEn] = [is('de'), is('en'), isNot('de'), isNot('en')]
