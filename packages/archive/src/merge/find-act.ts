import type { EventType, Language } from '@lagebild/schema'
import { lexicons, type Table } from '../generated/lexicons.ts'

/** Acts by event type and word: who "receives" a guest meets him, who "receives" wheat is given it. */
const pack = (table: Table): ReadonlyMap<string, string> =>
  new Map(
    table.flatMap(({ act = '', types = '', words = '' }) =>
      types
        .split(' ')
        .flatMap((type) => words.split(' | ').map((word) => [`${type} ${word.toLowerCase()}`, act] as const)),
    ),
  )

const acts: Record<Language, ReadonlyMap<string, string>> = { de: pack(lexicons.de.acts), en: pack(lexicons.en.acts) }

const additives: Record<Language, ReadonlySet<string>> = {
  de: new Set(lexicons.de.additives.map(({ word = '' }) => word)),
  en: new Set(lexicons.en.additives.map(({ word = '' }) => word)),
}

/**
 * What a predicate is called in every language: `Abkommen unterzeichnen` and `sign` are both `sign`. The whole predicate is looked up, then
 * joined (`ein treffen` is `eintreffen`), then its last and first word and the head of a compound; null for an act that is not listed.
 */
export function findAct(predicate: string, type: EventType, language: Language): string | null {
  const given = predicate.toLowerCase()
  const words = given.split(' ')
  const tries = [given, words.join(''), words.at(-1) ?? '', words[0] ?? '', ...headsOf(words.at(-1) ?? '', language)]
  return tries.map((each) => acts[language].get(`${type} ${each}`)).find((act) => act !== undefined) ?? null
}

/** A head shorter than this ends too many other words. */
const shortestHead = 6

/** What a German compound may be headed by: `Angriff` for `Drohnenangriff`. */
const headsOf = (word: string, language: Language): string[] =>
  language === 'de'
    ? Array.from({ length: Math.max(word.length - shortestHead, 0) }, (_, index) => word.slice(index + 1))
    : []

/** Whether words say that an act comes on top of another: "A delegation from an academy **also** arrived." */
export function isAdditional(evidence: string, language: Language): boolean {
  return (evidence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => additives[language].has(word))
}
