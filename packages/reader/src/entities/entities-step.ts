import type { Article, Entity } from '@lagebild/schema'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { focusOf } from '../mentions/mention-focus.ts'
import { readMentions } from '../mentions/read-mentions.ts'
import type { Mention } from '../model/mention.ts'
import type { Step } from '../pipeline/step.ts'
import { completeCountries } from './complete-countries.ts'
import type { EntityDraft } from './entity-draft.ts'
import { fullestName } from './fullest-name.ts'
import { spellingsOf } from './world-names.ts'

/** Names, descriptions and pronouns become mentions of entities; ids run in the order of first mention. */
export const entitiesStep: Step<'mentions' | 'entities'> = {
  name: 'entities',
  requires: ['article', 'sentences'],
  provides: ['mentions', 'entities'],
  run: ({ article, sentences }) => {
    const { mentions: found, home } = readMentions(article, sentences)
    const drafts = [...found].sort(inTextOrder)
    completeCountries(drafts, home, focusOf(sentences))
    nameBodies(drafts, article)
    const ids = new Map<EntityDraft, string>()
    for (const draft of drafts.flatMap((mention) => mention.drafts))
      if (!ids.has(draft)) ids.set(draft, `e${ids.size + 1}`)
    const mentions = drafts.map(
      ({ sentence, first, last, head, start, end, form, drafts: referred }): Mention => ({
        sentence,
        first,
        last,
        head,
        start,
        end,
        form,
        entities: [...new Set(referred)].map((draft) => ids.get(draft) ?? ''),
      }),
    )
    return { mentions, entities: [...ids].map(([draft, id]) => toEntity(draft, id, mentions)) }
  },
}

/** Bodies that the world data knows get the fullest name that the article uses: `Europäische Union` where it also writes `EU`. */
function nameBodies(mentions: readonly MentionDraft[], { text, language }: Article): void {
  const used = new Map<EntityDraft, string[]>()
  for (const { drafts, form, start, end } of mentions) {
    const [draft] = drafts
    if (form !== 'name' || !draft?.key || spellingsOf(draft.key, language).length === 0) continue
    used.set(draft, [...(used.get(draft) ?? []), text.slice(start, end).replace(/\s+/g, ' ')])
  }
  for (const [draft, names] of used) draft.name = fullestName(draft, names, spellingsOf(draft.key ?? '', language))
}

function inTextOrder(a: MentionDraft, b: MentionDraft): number {
  return a.sentence - b.sentence || a.start - b.start || b.end - a.end
}

function toEntity(
  { kind, name, key, country, sector, roles }: EntityDraft,
  id: string,
  mentions: readonly Mention[],
): Entity {
  return {
    id,
    kind,
    name,
    key,
    country,
    sector,
    roles: roles.map((title) => ({ title, from: null, to: null })),
    mentions: mentions
      .filter(({ entities }) => entities.includes(id))
      .map(({ start, end, form }) => ({ start, end, form })),
  }
}
