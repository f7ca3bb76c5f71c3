import type { EntityKind } from '@lagebild/schema'
import { findSourceNoun } from '../attributions/source-nouns.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { spellingsOf } from '../entities/world-names.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** How far back, in sentences, another word may take up a group or a body. */
const reach = 3

/** What a definite description takes up: `die Delegation`, `the minister`, `the ministry` after `the defence ministry`; `the group` after `Hezbollah`. */
export function takenUp(
  ground: SentenceGround,
  { entry }: FoundActorNoun,
  head: number,
  kind: EntityKind,
): EntityDraft | undefined {
  const before = draftsBefore(ground)
  const same = before.find((draft) => draft.kind === kind && [...draft.nouns].some((noun) => noun.endsWith(entry.noun)))
  if (same) return same
  if (entry.sector === 'MIL' && kind === 'group') return draftsBefore(ground, reach).find(isForce)
  // An institution that each state has once (`the army`) is not another word for a body named before.
  if (entry.key !== null || (kind !== 'organization' && kind !== 'group') || entry.kind === 'person') return undefined
  const bodies = draftsBefore(ground, reach).filter(
    (draft) => (draft.kind === 'organization' || draft.kind === 'group') && draft.key !== null,
  )
  // `the agency` after `the International Atomic Energy Agency`
  const namesake = bodies.find(({ name, key }) =>
    [name, ...spellingsOf(key ?? '', ground.language)].some((each) => lastWord(each) === entry.noun),
  )
  if (namesake) return namesake
  // `der Zoo der Hauptstadt`, `the Ghanaian team` are another body than the one named before.
  if (ground.tree.children(head, 'nmod', 'amod', 'compound').length > 0) return undefined
  // `the agency` after `Reuters`
  const isMedium = findSourceNoun(entry.noun, ground.language)?.kind === 'media'
  return bodies.find(({ sector }) => entry.sector === null || sector === entry.sector || (isMedium && sector === 'MED'))
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

const isForce = ({ kind, sector }: EntityDraft): boolean => kind === 'group' && sector === 'MIL'

/** `more than 10,000 soldiers` after `North Korean troops`: one army spoken of without its name again. */
export function sameForce(
  ground: SentenceGround,
  { entry }: FoundActorNoun,
  head: number,
  kind: EntityKind,
): EntityDraft | undefined {
  if (
    ground.tree.relation(head) !== 'nsubj' ||
    entry.sector !== 'MIL' ||
    kind !== 'group' ||
    ground.tree.children(head, 'amod', 'nmod', 'compound', 'det').length > 0
  )
    return undefined
  return draftsBefore(ground, 1).find((draft) => isForce(draft) && draft.country !== null)
}

/** The named person who has the office: `the Russian president` after `Vladimir Putin, president of Russia`. */
export function officeHolder(
  ground: SentenceGround,
  { entry }: FoundActorNoun,
  country: string,
): EntityDraft | undefined {
  return draftsBefore(ground).find(
    (draft) =>
      draft.kind === 'person' && draft.country === country && draft.roles.length > 0 && draft.nouns.has(entry.noun),
  )
}

/** The two persons that were named last: `die beiden Politiker`. */
export function lastTwoPersons(ground: SentenceGround): EntityDraft[] {
  const persons = draftsBefore(ground, 1).filter(({ kind, key }) => kind === 'person' && key !== null)
  return [...new Set(persons)].slice(0, 2).reverse()
}

/** Entities mentioned so far, the last first. */
function draftsBefore({ mentions, sentence }: SentenceGround, sentences = Number.POSITIVE_INFINITY): EntityDraft[] {
  return mentions
    .filter((mention) => mention.form !== 'adjective' && sentence - mention.sentence <= sentences)
    .flatMap(({ drafts }) => drafts)
    .reverse()
}
