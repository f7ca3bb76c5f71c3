import type { Attribution, Reading } from '@lagebild/schema'
import type { SourceLink } from '../model/fact.ts'

/** A noun shorter than this ends too many others. */
const shortestHead = 5

/**
 * The sources of a reading by attribution. A source that is only called by its kind (`the service`, `der Dienst`) is the one of that kind
 * that the article has named last before (`South Korea's intelligence service`, `der südkoreanische Geheimdienst`).
 */
export function resolveLinks({ attributions, entities }: Reading): ReadonlyMap<string, SourceLink> {
  const keys = new Map(entities.map(({ id, key }) => [id, key]))
  const inOrder = [...attributions].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
  const known: SourceLink[] = []
  const links = new Map<string, SourceLink>()
  for (const attribution of inOrder) {
    const { id, name, country, kind, entity } = attribution
    const told = { name, country, kind, key: keys.get(entity ?? '') ?? null }
    const link = isTold(told) ? told : (findLast(known, told) ?? told)
    if (isTold(link)) known.push(link)
    links.set(id, link)
  }
  return links
}

const placeOf = ({ source, cue, content }: Attribution): number => source?.start ?? cue?.start ?? content.start

const isTold = ({ country, key }: SourceLink): boolean => country !== null || key !== null

const wordsOf = (name: string | null): string[] => name?.toLowerCase().match(/\p{L}+/gu) ?? []

function findLast(known: readonly SourceLink[], told: SourceLink): SourceLink | undefined {
  const head = wordsOf(told.name).at(-1)
  if (!head || head.length < shortestHead) return undefined
  return known.findLast(
    ({ name, kind }) => (told.kind === null || told.kind === kind) && wordsOf(name).some((word) => word.endsWith(head)),
  )
}
