import { actorNounOf } from '../entities/actor-noun.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { FoundActorNoun } from './find-actor-noun.ts'
import { isDefinite, isPlural } from './noun-phrase.ts'
import type { SentenceGround } from './sentence-ground.ts'

/** How far back, in sentences, persons may have been named. */
const reach = 1

/**
 * The persons whom a bare plural of their role takes up: `The [ministers] signed it` after two ministers have been named, `the leaders` after heads of two
 * states. Empty where fewer than two persons of the role have been named.
 */
export function personsOfRole(ground: SentenceGround, { entry }: FoundActorNoun, head: number): EntityDraft[] {
  const { tree, mentions, sentence, language } = ground
  if (entry.kind !== 'person' || !isPlural(ground, head) || !isDefinite(ground, head)) return []
  if (tree.children(head, 'amod', 'nmod', 'compound', 'acl', 'nummod', 'appos').length > 0) return []
  const hasRole = ({ nouns }: EntityDraft): boolean =>
    [...nouns].some(
      (noun) => noun.endsWith(entry.noun) || (entry.key === 'head' && actorNounOf(noun, language)?.key === 'head'),
    )
  const persons = mentions
    .filter((mention) => sentence - mention.sentence <= reach && (mention.sentence < sentence || mention.head < head))
    .flatMap(({ drafts }) => drafts)
    .filter((draft) => draft.kind === 'person' && draft.key !== null && hasRole(draft))
  const found = [...new Set(persons)]
  return found.length > 1 ? found : []
}
