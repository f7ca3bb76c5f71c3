import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Affiliation } from './affiliation.ts'
import { describedSector } from './described-sector.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { genderOf } from './noun-phrase.ts'
import { phraseSpan } from './phrase-span.ts'
import type { SentenceGround } from './sentence-ground.ts'
import { spanHead } from './span-head.ts'

/** A body that its description names: `die Nachrichtenagentur Yonhap`, `South Korea's spy agency, the NIS`. */
export interface AttachedBody {
  readonly draft: EntityDraft
  readonly last: number
}

const bodyKinds = new Set(['organization', 'group', 'facility'])

/** Names of bodies right behind a description or in apposition to it. */
export function attachedBodies(ground: SentenceGround, noun: FoundActorNoun, head: number): AttachedBody[] {
  const { tree, names } = ground
  if (!bodyKinds.has(noun.entry.kind)) return []
  return names.flatMap((name) => {
    if (name.first <= noun.last || name.tag === 'LOC' || name.tag === 'PER' || name.match?.isPart) return []
    const nameHead = spanHead(tree, name.first, name.last)
    const relation = tree.relation(nameHead)
    const isNext = name.first === noun.last + 1 && tree.tokens[nameHead]?.feats['Case'] !== 'Gen'
    const isApposed = tree.head(nameHead) === head && (relation === 'appos' || relation === 'flat')
    if (!isNext && !isApposed) return []
    const [draft] = ground.entitiesAt(nameHead).filter(({ kind }) => bodyKinds.has(kind))
    return draft ? [{ draft, last: name.last }] : []
  })
}

/** Adds the description as a mention of the named body, which takes from it what its name does not say. */
export function nameBody(
  ground: SentenceGround,
  noun: FoundActorNoun,
  head: number,
  affiliation: Affiliation,
  { draft, last }: AttachedBody,
): void {
  const phrase = phraseSpan(ground.tree, noun, affiliation)
  draft.country ??= affiliation.countries[0] ?? affiliation.homeCountries[0] ?? null
  draft.sector ??= describedSector(noun, affiliation)
  draft.nouns.add(noun.entry.noun)
  draft.gender ??= genderOf(ground, head)
  ground.add({
    first: phrase.first,
    last: last === phrase.last + 1 ? last : phrase.last,
    head,
    form: 'description',
    drafts: [draft],
  })
}
