import type { PartyView } from '@lagebild/schema'
import { fillPattern } from '../format/fill-pattern.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { nameParty } from './name-party.ts'

const lexicon = lexiconOf('en')
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
/** More names than these are counted, not written. */
const mostNames = 3

export const joinNames = (names: readonly string[]): string => list.format(shorten(names))

function shorten(names: readonly string[]): readonly string[] {
  if (names.length <= mostNames + 1) return names
  return [...names.slice(0, mostNames), fillPattern(lexicon.phrases.get('and-others') ?? '', names.length - mostNames)]
}

/** `North Korea, Russia and 3 others`. */
export function tellParties(parties: readonly PartyView[]): { text: string; isPlural: boolean } {
  const named = parties.map(nameParty)
  return {
    text: joinNames(named.map(({ text }) => text)),
    isPlural: named.length > 1 || named.some(({ isPlural }) => isPlural),
  }
}
