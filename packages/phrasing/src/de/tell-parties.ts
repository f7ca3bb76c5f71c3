import type { PartyView } from '@lagebild/schema'
import { fillPattern } from '../format/fill-pattern.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { type Case, contractArticle } from './articles.ts'
import { nameParty } from './name-party.ts'

const lexicon = lexiconOf('de')
const list = new Intl.ListFormat('de-DE', { type: 'conjunction' })
/** More names than these are counted, not written. */
const mostNames = 3

export const joinNames = (names: readonly string[]): string => list.format(shorten(names))

function shorten(names: readonly string[]): readonly string[] {
  if (names.length <= mostNames + 1) return names
  return [...names.slice(0, mostNames), fillPattern(lexicon.phrases.get('and-others') ?? '', names.length - mostNames)]
}

/** `Nordkorea, Russland und 3 weitere` in a case. */
export function tellParties(parties: readonly PartyView[], form: Case): { text: string; isPlural: boolean } {
  const named = parties.map((party) => nameParty(party, form))
  return {
    text: joinNames(named.map(({ text }) => text)),
    isPlural: named.length > 1 || named.some(({ isPlural }) => isPlural),
  }
}

/** Whither: `nach Russland`, `in die Schweiz`, `zu Wladimir Putin`. */
export function tellDirection(parties: readonly PartyView[]): string {
  return joinNames(
    parties.map((party) => {
      if (party.kind !== 'state' && party.kind !== 'place') return contractArticle('zu', nameParty(party, 'dat').text)
      const { text, hasArticle } = nameParty(party, 'acc')
      return hasArticle ? `in ${text}` : `nach ${text}`
    }),
  )
}

/** Where: `in Pjöngjang`, `im Irak`, `in den Vereinigten Staaten`. */
export function tellPlaces(places: readonly PartyView[]): string {
  return joinNames(places.map((place) => contractArticle('in', nameParty(place, 'dat').text)))
}
