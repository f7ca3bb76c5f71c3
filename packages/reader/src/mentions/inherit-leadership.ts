import type { SentenceGround } from './sentence-ground.ts'

/** A person who leads a group shares its country and sector: `Russlands Delegation, angeführt von Alexandr Kozlov`. */
export function inheritLeadership(ground: SentenceGround): void {
  const { tree, words } = ground
  tree.tokens.forEach((token, verb) => {
    if (!words.leadVerbs.has(token.lemma.toLowerCase())) return
    const isParticiple = ['acl', 'amod', 'advcl', 'ccomp'].includes(tree.relation(verb))
    const followers = isParticiple ? [tree.head(verb)] : tree.children(verb, 'obj', 'nsubj:pass')
    const leaders = isParticiple
      ? tree.children(verb, 'obl', 'nmod', 'nsubj')
      : tree.children(verb, 'nsubj', 'obl:agent', 'obl')
    const [group] = followers
      .flatMap((at) => ground.entitiesAt(at))
      .filter(({ kind }) => kind === 'group' || kind === 'organization')
    if (!group) return
    for (const leader of leaders.flatMap((at) => ground.entitiesAt(at))) {
      if (leader.kind !== 'person') continue
      leader.country ??= group.country
      leader.sector ??= group.sector
      group.country ??= leader.country
    }
  })
}
