import type { EntityKind } from '@lagebild/schema'
import { draftEntity, type EntityDraft } from '../entities/entity-draft.ts'
import { languageTraits } from '../entities/language-traits.ts'
import { type Affiliation, affiliationOf } from './affiliation.ts'
import { attachedBodies, nameBody } from './attached-bodies.ts'
import { attachedPersons } from './attached-persons.ts'
import { countryOfPartner } from './country-of-partner.ts'
import { describedSector } from './described-sector.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { lastTwoPersons, officeHolder, sameForce, takenUp } from './known-actor.ts'
import { genderOf, isDefinite, isDual, isPlural } from './noun-phrase.ts'
import { othersInList } from './others-in-list.ts'
import { personsOfRole } from './persons-of-role.ts'
import { phraseSpan } from './phrase-span.ts'
import { phraseText } from './phrase-text.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'
import { type MentionWeigher, statesInFocus } from './states-in-focus.ts'
import { titlePersons } from './title-persons.ts'

/** Reads the actor noun at a head: a title with its person, or a description of persons, groups and bodies. */
export function readDescription(ground: SentenceGround, noun: FoundActorNoun, weigh: MentionWeigher): void {
  const { tree } = ground
  const head = spanHead(tree, noun.first, noun.last)
  const affiliation = affiliationOf(ground, noun, head)
  const persons = noun.entry.kind === 'person' ? attachedPersons(ground, noun, head) : []
  if (persons.length > 0) {
    titlePersons(ground, noun, head, affiliation, persons)
    return
  }
  const [body] = isPlural(ground, head) ? [] : attachedBodies(ground, noun, head)
  if (body) {
    nameBody(ground, noun, head, affiliation, body)
    return
  }
  const named = affiliation.countries.length === 0 ? personsOfRole(ground, noun, head) : []
  if (named.length > 0) {
    ground.add({ ...phraseSpan(tree, noun, affiliation), head, form: 'description', drafts: named })
    return
  }
  const two = noun.entry.kind === 'person' && isDual(ground, head) ? lastTwoPersons(ground) : []
  if (two.length === 2 && affiliation.countries.length === 0) {
    ground.add({ ...phraseSpan(tree, noun, affiliation), head, form: 'description', drafts: two })
    return
  }
  const pair =
    isDual(ground, head) && affiliation.countries.length === 0
      ? statesInFocus(ground, noun.first, weigh).slice(0, 2)
      : []
  const countries = pair.length === 2 ? pair.flatMap(({ country }) => country ?? []) : countriesOf(noun, affiliation)
  const drafts = draftsOf(ground, noun, head, affiliation, countries)
  const span = phraseSpan(tree, noun, affiliation)
  ground.add({ ...span, head, form: 'description', drafts })
}

function countriesOf({ entry }: FoundActorNoun, { countries, homeCountries }: Affiliation): readonly string[] {
  if (countries.length > 0) return countries
  return entry.country ? [entry.country] : homeCountries
}

function draftsOf(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  affiliation: Affiliation,
  countries: readonly string[],
): EntityDraft[] {
  const { described } = ground
  const plural = isPlural(ground, head)
  const kind: EntityKind = noun.entry.kind === 'person' && plural ? 'group' : noun.entry.kind
  const span = phraseSpan(ground.tree, noun, affiliation)
  const isOwned = countries.length > 0 || affiliation.body !== null
  if (!isOwned) {
    const known = isDefinite(ground, head) ? takenUp(ground, noun, head, kind) : sameForce(ground, noun, head, kind)
    if (known) return [known]
  }
  const partner = isOwned || kind === 'person' ? null : countryOfPartner(ground, noun, head)
  const make = (country: string | null): EntityDraft => {
    const id = `${kind}/${noun.entry.noun}/${country ?? affiliation.body?.name ?? `${ground.sentence}:${head}`}`
    const institution =
      noun.entry.key && noun.entry.kind === 'organization' && noun.entry.key !== 'envoy' && country
        ? `${country}:${noun.entry.key}`
        : null
    const known =
      described.get(institution ?? id) ??
      (institution ? ground.registry.organization(institution) : undefined) ??
      (kind === 'person' && country ? officeHolder(ground, noun, country) : undefined)
    const draft =
      known ??
      draftEntity({
        kind,
        name: phraseText(ground, span, head, countries.length > 1 ? othersInList(ground, span, country) : new Set()),
        key: institution,
        country,
        sector: describedSector(noun, affiliation),
        gender:
          noun.entry.gender ??
          (kind === 'person' && !languageTraits[ground.language].hasGrammaticalGender ? null : genderOf(ground, head)),
        isPlural: plural,
        owner: affiliation.body,
        isElsewhere: affiliation.homes.length > 0 && (country === null || !affiliation.homeCountries.includes(country)),
      })
    draft.nouns.add(noun.entry.noun)
    described.set(institution ?? id, draft)
    return draft
  }
  return countries.length > 0 ? countries.map(make) : [make(partner)]
}
