import type { OriginView, PartyView } from '@lagebild/schema'
import { cleanName } from '../format/clean-name.ts'
import { alpha2, lexiconOf, type NameForm, placeNames } from '../lexicon/lexicon.ts'
import { isCommonNoun, nounOfWord } from '../lexicon/noun-forms.ts'

export interface Named {
  readonly text: string
  readonly isPlural: boolean
}

const lexicon = lexiconOf('en')
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function withArticle({ name, gender }: NameForm, usual: string): Named {
  const text = name ?? usual
  return { text: gender === null ? text : `the ${text}`, isPlural: gender === 'p' }
}

/** Name of a state by its alpha-3 code; the code itself where nobody has a name for it. */
export function nameState(code: string): Named {
  const region = alpha2.get(code)
  const usual = (region && regions.of(region)) ?? code
  return withArticle(lexicon.states.get(code) ?? { name: null, gender: null }, usual.replaceAll('&', 'and'))
}

/** Parties without a name, by kind: `a person from Russia`. */
const unnamed: Readonly<Record<string, string>> = {
  person: 'a person from',
  organization: 'an organization from',
  group: 'a group from',
  place: 'a place in',
  facility: 'a facility in',
}

/** A party, with its article where it takes one. */
export function nameParty(party: PartyView): Named {
  const { key, kind, names, name } = party
  if (alpha2.has(key)) return nameState(key)
  const organization = lexicon.organizations.get(key)
  if (organization) return withArticle(organization, names['en'] ?? name)
  const [, first = '', second = ''] = /^([\w-]+):([\w-]+)$/.exec(key) ?? []
  const body = lexicon.bodies.get(second)
  if (body && alpha2.has(first)) {
    const named = withArticle(body, '')
    return { ...named, text: `${named.text} of ${nameState(first).text}` }
  }
  const words = unnamed[first]
  if (words && alpha2.has(second)) return { text: `${words} ${nameState(second).text}`, isPlural: false }
  const common =
    names['en'] === undefined && isCommonNoun(party) ? lexicon.nouns.get(nounOfWord(name) ?? '') : undefined
  if (common?.plural) return { text: common.plural, isPlural: true }
  const plain = cleanName(names['en'] ?? placeNames.get(key)?.['en'] ?? name)
  return {
    text: plain,
    isPlural: kind === 'group' && /(?:[a-z]{3}s|people|forces|militia men)$/.test(plain) && !/ss$/.test(plain),
  }
}

/** An origin as it stands after `by`: `the government of Romania`, `KCNA`. */
export function nameOriginAfterPreposition(origin: OriginView): string {
  const general = lexicon.words.get(`origin/${origin.kind}`)
  if (general) return general
  const form = formOfOrigin(origin)
  return form ? `${withArticle(form, origin.name).text}${ofState(origin)}` : cleanName(origin.name)
}

/** An origin as it stands alone: `government of Romania`, `KCNA`. */
export function nameOrigin(origin: OriginView): string {
  const form = formOfOrigin(origin)
  return form ? `${form.name ?? origin.name}${ofState(origin)}` : cleanName(origin.name)
}

const isBody = ({ kind, country }: OriginView): boolean =>
  country !== null && alpha2.has(country) && kind !== 'media' && lexicon.bodies.has(kind)

const formOfOrigin = (origin: OriginView): NameForm | undefined =>
  lexicon.organizations.get(origin.key) ?? (isBody(origin) ? lexicon.bodies.get(origin.kind) : undefined)

const ofState = (origin: OriginView): string =>
  isBody(origin) && !lexicon.organizations.has(origin.key) ? ` of ${nameState(origin.country ?? '').text}` : ''
