import type { Attribution, Entity, Language, SourceKind } from '@lagebild/schema'
import type { Mention } from '../model/mention.ts'
import type { SentenceTree } from '../tree/sentence-tree.ts'
import type { Draft, DraftSource } from './draft.ts'
import { sourceName } from './source-name.ts'
import { findSourceNoun } from './source-nouns.ts'
import { covers } from './spans.ts'
import { statementOwner } from './statement-owner.ts'

export type SourceProfile = Pick<Attribution, 'entity' | 'name' | 'country' | 'kind'>

/** What the profile is read from. */
export interface ProfileGround {
  readonly text: string
  readonly language: Language
  readonly mentions: readonly Mention[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly trees: readonly SentenceTree[]
}

const kindOfSector: Readonly<Partial<Record<string, SourceKind>>> = {
  MED: 'media',
  SPY: 'intelligence',
  MIL: 'military',
  UAF: 'military',
  GOV: 'government',
  COP: 'government',
  JUD: 'government',
  LEG: 'government',
}

/** Entity, name, country and kind of a draft's source: from the mention at its head, else from mentions inside its words. */
export function profileSource(draft: Draft, ground: ProfileGround): SourceProfile {
  const { source } = draft
  if (!source || source.head < 0) {
    const named = draft.name ?? null
    const known = source ? entityOf(mentionAt(source, ground), ground) : named ? entityNamed(named, ground) : null
    return {
      entity: known?.id ?? null,
      name: known?.name ?? named,
      country: known?.country ?? null,
      kind: draft.kind ?? null,
    }
  }
  const entity = entityOf(mentionAt(source, ground), ground)
  const called = sourceName(ground.trees[source.sentence], source, ground.text, ground.language)
  const country = entity?.country ?? countryInside(source, ground)
  const namesParty = country !== null || (entity !== null && entity.key !== null)
  return {
    entity: entity?.id ?? null,
    name: entity?.name ?? called.name,
    country,
    kind:
      (entity === null && called.isOutlet ? 'media' : null) ??
      kindOfNoun(source, ground, entity, namesParty) ??
      draft.kind ??
      (entity ? kindOfEntity(entity, called.isOutlet) : null),
  }
}

function mentionAt(source: DraftSource, { mentions }: ProfileGround): Mention | undefined {
  return (
    mentions.find(
      (mention) => mention.sentence === source.sentence && mention.head === source.head && mention.form !== 'adjective',
    ) ??
    mentions.find(
      (mention) =>
        mention.sentence === source.sentence &&
        mention.first <= source.head &&
        source.head <= mention.last &&
        covers(source, mention),
    ) ??
    (source.head < 0 ? mentions.find((mention) => mention.start === source.start) : undefined)
  )
}

function entityOf(mention: Mention | undefined, { entities }: ProfileGround): Entity | null {
  if (!mention) return null
  return entities.get(mention.entities[0] ?? '') ?? null
}

function entityNamed(name: string, { entities }: ProfileGround): Entity | null {
  return [...entities.values()].find((entity) => entity.name === name) ?? null
}

/** The country that the words name where the head has none: `südkoreanischem Geheimdienst`, `der Regierung in Kiew`. */
function countryInside(source: DraftSource, ground: ProfileGround): string | null {
  const inside = ground.mentions.filter((mention) => covers(source, mention))
  const countries = inside.flatMap((mention) => entityOf(mention, ground)?.country ?? [])
  return countries[0] ?? null
}

/** The kind of the body that the words name behind their head: `eine Sprecherin [der Regierung]`. */
function kindOfBody(source: DraftSource, ground: ProfileGround): SourceKind | null {
  const inside = ground.mentions.filter((mention) => mention.head !== source.head && covers(source, mention))
  const bodies = inside
    .flatMap((mention) => entityOf(mention, ground) ?? [])
    .filter(({ kind }) => kind === 'organization')
  return bodies.flatMap(({ sector }) => kindOfSector[sector ?? ''] ?? [])[0] ?? null
}

/** The kind that the source's nouns tell: its head's, or the body's that the head speaks for. */
function kindOfNoun(
  source: DraftSource,
  ground: ProfileGround,
  entity: Entity | null,
  namesParty: boolean,
): SourceKind | null {
  const { trees, language } = ground
  const tree = trees[source.sentence]
  const token = tree?.tokens[source.head]
  if (!tree || !token || token.upos === 'PROPN') return null
  const noun = findSourceNoun(token.lemma, language)
  if (!noun) {
    const owner = statementOwner(token.form, language)
    return owner && (owner.kind ?? kindOfSector[owner.sector ?? ''] ?? null)
  }
  // `the agency` after `the International Atomic Energy Agency` is no news agency.
  if (noun.kind === 'media' && entity?.key && entity.sector && entity.sector !== 'MED') return null
  const inner = tree
    .subtree(source.head)
    .filter((index) => index !== source.head)
    .flatMap((index) => {
      const word = tree.tokens[index]
      if (!word || !covers(source, word) || !['NOUN', 'PROPN', 'ADJ'].includes(word.upos)) return []
      return findSourceNoun(word.lemma, language) ?? []
    })
    .find((other) => !other.speaksFor)
  if (noun.speaksFor) return inner?.kind ?? kindOfBody(source, ground) ?? (namesParty ? noun.kind : noun.kindAlone)
  if (namesParty && inner && noun.kind === 'reports') return inner.kind
  return namesParty ? noun.kind : noun.kindAlone
}

/** @param isOutlet whether the text writes it in quotation marks, as it writes media */
function kindOfEntity(entity: Entity, isOutlet: boolean): SourceKind | null {
  if (entity.kind === 'person') return 'person'
  const sector = entity.sector ? kindOfSector[entity.sector] : undefined
  if (sector) return sector
  if (entity.kind === 'state' || entity.kind === 'place') return 'government'
  return isOutlet ? 'media' : 'organization'
}
