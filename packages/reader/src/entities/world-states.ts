import type { Language } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import { valuesOf } from './cells.ts'

/** A state or territory with every word that leads to it. */
export interface WorldState {
  readonly code: string
  /** False for territories without words of their own (`Grönland`). */
  readonly isState: boolean
  /** Gender of the German name; p for plural. */
  readonly gender: 'm' | 'f' | 'n' | 'p'
  readonly words: Readonly<Record<Language, StateWords>>
}

export interface StateWords {
  /** The first is the canonical one. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly seats: readonly string[]
}

const genders = ['m', 'f', 'p'] as const
const handWords = new Map(lexicons.world.stateWords.map((row) => [row['code'], row]))

/** Every state and territory of ISO 3166-1, and Kosovo, by alpha-3 code. */
export const worldStates: ReadonlyMap<string, WorldState> = new Map(
  lexicons.world.states.map((row): [string, WorldState] => {
    const code = row['code'] ?? ''
    const hand = handWords.get(code)
    const wordsOf = (language: Language): StateWords => {
      const prefixed = (column: string): string[] => valuesOf(hand?.[`${language}${column}`] ?? hand?.[`de${column}`])
      return {
        names: [...new Set([...valuesOf(hand?.[`${language}Names`]), ...valuesOf(row[language])])],
        adjectives: valuesOf(hand?.[`${language}Adjective`]),
        demonyms: valuesOf(hand?.[`${language}Demonym`]),
        capitals: prefixed('Capital'),
        seats: prefixed('Seats'),
      }
    }
    return [
      code,
      {
        code,
        isState: hand !== undefined,
        gender: genders.find((gender) => gender === hand?.['gender']) ?? 'n',
        words: { de: wordsOf('de'), en: wordsOf('en') },
      },
    ]
  }),
)

/** The canonical name of a state; the code itself where it is unknown. */
export function stateName(code: string, language: Language): string {
  return worldStates.get(code)?.words[language].names[0] ?? code
}
