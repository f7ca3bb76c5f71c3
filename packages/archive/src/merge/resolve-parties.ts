import type { Entity } from '@lagebild/schema'

/**
 * Countries of entities that are only described, by id: `the soldiers` are those of the country whose soldiers the article has told of, where
 * it has told of no others.
 */
export function resolveParties(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const inOrder = [...entities].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
  const countries = new Map<string, Set<string>>()
  const resolved = new Map<string, string>()
  for (const { id, kind, key, name, country } of inOrder) {
    if (kind !== 'group' && kind !== 'person') continue
    const head = name
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1)
    if (!head || key !== null) continue
    const [only, ...others] = countries.get(head) ?? []
    if (country !== null) countries.set(head, new Set([...(countries.get(head) ?? []), country]))
    else if (only !== undefined && others.length === 0) resolved.set(id, only)
  }
  return resolved
}

const placeOf = ({ mentions }: Entity): number => Math.min(...mentions.map(({ start }) => start))
