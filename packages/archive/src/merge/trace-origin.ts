import type { SourceKind } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import type { Fact, SourceLink } from '../model/fact.ts'

/** Where an account comes from: `key` is the same for all who repeat that source. */
export interface Origin {
  readonly key: string
  readonly name: string
  readonly kind: SourceKind | 'outlet'
  readonly country: string | null
  /** Those who passed it on, nearest to the origin first: an agency, state media. */
  readonly path: readonly string[]
}

/** Sources that cannot be asked back: what they say is as good as its teller. */
const untraceable: ReadonlySet<SourceKind | null> = new Set(['anonymous', 'reports', null])

/** Kinds that speak for a state as a body, so that two of their descriptions are one voice. */
const institutions: ReadonlySet<SourceKind> = new Set(['government', 'intelligence', 'military'])

const stateMedia = new Map(
  lexicons.world.stateMedia.flatMap(({ country = '', keys = '', names = '' }) =>
    [...keys.split(' | '), ...names.split(' | ')].map((name) => [name.toLowerCase(), country] as const),
  ),
)

/**
 * The far end of a claim's chain of sources that can be traced: `TASS, citing the ministry` has the ministry as its origin and TASS on the path.
 * Without a traceable link the agency credited, then the outlet itself, answers for the claim.
 * @param copiedFrom origin of the older article that this one is a near-copy of, if any
 */
export function traceOrigin(fact: Fact, copiedFrom: Origin | null = null): Origin {
  const links = fact.chain.filter(({ kind }) => !untraceable.has(kind))
  const far = links.at(-1)
  const agencies = fact.credits
  if (far) {
    const { key, name, kind, country } = identify(far)
    return {
      key,
      name,
      kind,
      country,
      path: [...links.slice(0, -1).reverse().map(linkName), ...agencies.filter((agency) => agency !== name)],
    }
  }
  const [agency] = agencies
  if (agency) return { ...identify({ name: agency, key: null, country: null, kind: 'media' }), path: agencies.slice(1) }
  if (copiedFrom) return copiedFrom
  const vague = fact.chain.at(-1)
  if (vague)
    return {
      key: `${vague.kind ?? 'anonymous'}:${fact.article}`,
      name: vague.name ?? 'not named',
      kind: vague.kind ?? 'anonymous',
      country: vague.country,
      path: [],
    }
  return {
    key: `outlet:${(fact.outlet ?? fact.article).toLowerCase()}`,
    name: fact.outlet ?? 'the article',
    kind: 'outlet',
    country: null,
    path: [],
  }
}

function identify(link: SourceLink): Omit<Origin, 'path'> {
  const kind = link.kind ?? 'anonymous'
  const name = linkName(link)
  const mediaOf =
    stateMedia.get(name.toLowerCase()) ??
    stateMedia.get(link.key ?? '') ??
    (isDescribedAsStateMedia(link) ? link.country : undefined)
  if (kind === 'media' && mediaOf) return { key: `state-media:${mediaOf}`, name, kind, country: mediaOf }
  if (institutions.has(kind) && link.country)
    return { key: `${kind}:${link.country}`, name, kind, country: link.country }
  return { key: `source:${link.key ?? name.toLowerCase()}`, name, kind, country: link.country }
}

const isDescribedAsStateMedia = ({ kind, name, country }: SourceLink): boolean =>
  kind === 'media' && country !== null && /\b(staatlich|staats|state)/i.test(name ?? '')

const linkName = ({ name, kind, country }: SourceLink): string =>
  name ?? ([country, kind].filter(Boolean).join(' ') || 'not named')
