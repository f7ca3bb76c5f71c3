import type { OriginView, PartyView } from '@lagebild/schema'
import { cleanName } from '../format/clean-name.ts'
import { alpha2, lexiconOf, type NameForm, placeNames } from '../lexicon/lexicon.ts'
import { isCommonNoun, nounOfWord } from '../lexicon/noun-forms.ts'
import { type Case, contractArticle, definiteArticle, type Gender, strongEnding, weakEnding } from './articles.ts'

export interface Named {
  readonly text: string
  readonly isPlural: boolean
  readonly hasArticle: boolean
}

const lexicon = lexiconOf('de')
const regions = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' })

function withArticle({ name, gender }: NameForm, usual: string, form: Case): Named {
  const pattern = name ?? usual
  if (gender === null)
    return { text: form === 'gen' ? genitiveOf(pattern) : pattern, isPlural: false, hasArticle: false }
  const noun = pattern.replaceAll('~', weakEnding(gender as Gender, form))
  const inflected = gender === 'p' && form === 'dat' && !/[ns]$/.test(noun) ? `${noun}n` : noun
  return {
    text: `${definiteArticle(gender as Gender, form)} ${inflected}`,
    isPlural: gender === 'p',
    hasArticle: true,
  }
}

/** `Russlands`, `Wladimir Putins`; names that end in a hissing sound cannot take it: `von Laos`. */
function genitiveOf(name: string): string {
  return /(?:[sßxz]|ce|[^\p{L}])$/u.test(name) ? `von ${name}` : `${name}s`
}

/** Name of a state by its alpha-3 code; the code itself where nobody has a name for it. */
export function nameState(code: string, form: Case): Named {
  const region = alpha2.get(code)
  const usual = (region && regions.of(region)) ?? code
  return withArticle(lexicon.states.get(code) ?? { name: null, gender: null }, usual, form)
}

/** Parties without a name, by kind: `eine Person aus Russland`. */
const unnamed: Readonly<Record<string, readonly [Gender, string, string]>> = {
  person: ['f', 'Person', 'aus'],
  organization: ['f', 'Organisation', 'aus'],
  group: ['f', 'Gruppe', 'aus'],
  place: ['m', 'Ort', 'in'],
  facility: ['f', 'Einrichtung', 'in'],
}

const one: Readonly<Record<string, Readonly<Record<Case, string>>>> = {
  f: { nom: 'eine', acc: 'eine', dat: 'einer', gen: 'einer' },
  m: { nom: 'ein', acc: 'einen', dat: 'einem', gen: 'eines' },
}

/** A party in a case, with its article where it takes one. */
export function nameParty(party: PartyView, form: Case): Named {
  const { key, kind, names, name } = party
  if (alpha2.has(key)) return nameState(key, form)
  const organization = lexicon.organizations.get(key)
  if (organization) return withArticle(organization, names['de'] ?? name, form)
  const [, first = '', second = ''] = /^([\w-]+):([\w-]+)$/.exec(key) ?? []
  const body = lexicon.bodies.get(second)
  if (body && alpha2.has(first)) {
    const named = withArticle(body, '', form)
    return { ...named, text: `${named.text} ${nameState(first, 'gen').text}` }
  }
  const [gender, noun, preposition] = unnamed[first] ?? []
  if (gender && noun && preposition && alpha2.has(second))
    return {
      text: `${one[gender]?.[form]} ${noun} ${contractArticle(preposition, nameState(second, 'dat').text)}`,
      isPlural: false,
      hasArticle: true,
    }
  const common =
    names['de'] === undefined && isCommonNoun(party) ? lexicon.nouns.get(nounOfWord(name) ?? '') : undefined
  if (common?.plural) return { text: common.plural, isPlural: true, hasArticle: false }
  const plain = cleanName(names['de'] ?? placeNames.get(key)?.['de'] ?? name)
  return {
    text: form === 'gen' ? genitiveOf(plain) : plain,
    isPlural: isPluralNoun(plain) || (kind === 'group' && isPluralName(plain)),
    hasArticle: false,
  }
}

/** `Menschen`: a noun of the lexicon in the plural. */
const isPluralNoun = (name: string): boolean => {
  const noun = lexicon.nouns.get(nounOfWord(name) ?? '')
  return noun?.plural === name && noun.singular !== name
}

/** `Demonstranten`, `Rebellen`, `human rights groups`, but not `Wagner-Gruppe`, `Boko Haram`. */
const isPluralName = (name: string): boolean => /(?:nten|sten|llen|ner|ler|linge|ker|ische|[a-z]{2}s)$/.test(name)

/** An origin as it stands after `laut`: `der Regierung Rumäniens`, `KCNA`. */
export function nameOriginAfterPreposition(origin: OriginView): string {
  const general = lexicon.words.get(`origin/${origin.kind}`)
  if (general) return general
  const form = formOfOrigin(origin)
  if (!form) return cleanName(origin.name)
  return `${withArticle(form, origin.name, 'dat').text}${ofState(origin)}`
}

/** An origin as it stands alone: `Regierung Rumäniens`, `KCNA`. */
export function nameOrigin(origin: OriginView): string {
  const form = formOfOrigin(origin)
  if (form) {
    const name = form.name ?? origin.name
    return `${name.replaceAll('~', strongEnding[(form.gender ?? 'n') as Gender])}${ofState(origin)}`
  }
  return cleanName(origin.name)
}

const isBody = ({ kind, country }: OriginView): boolean =>
  country !== null && alpha2.has(country) && kind !== 'media' && lexicon.bodies.has(kind)

const formOfOrigin = (origin: OriginView): NameForm | undefined =>
  lexicon.organizations.get(origin.key) ?? (isBody(origin) ? lexicon.bodies.get(origin.kind) : undefined)

const ofState = (origin: OriginView): string =>
  isBody(origin) && !lexicon.organizations.has(origin.key) ? ` ${nameState(origin.country ?? '', 'gen').text}` : ''
