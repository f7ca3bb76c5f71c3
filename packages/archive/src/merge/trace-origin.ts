import type { OriginView, SourceKind } from '@lagebild/schema'
import { lexicons } from '../generated/lexicons.ts'
import type { Fact, SourceLink } from '../model/fact.ts'
import { findConcepts } from './find-concepts.ts'

/** Where an account comes from: `key` is the same for all who repeat that source. */
export interface Origin extends OriginView {
  /** Whether the text names it; else the article itself, its agency or somebody vague answers for the claim. */
  readonly traced: boolean
  /** Those who passed it on, nearest to the origin first: an agency, state media. */
  readonly path: readonly OriginView[]
}

type Told = Pick<Fact, 'article' | 'outlet' | 'title' | 'credits' | 'chain' | 'language'>

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
 * A person who is only quoted by a medium is not: what Kim says in KCNA's words is KCNA's. Without a traceable link the agency credited, somebody
 * vague, or the outlet answers for the claim.
 */
export function traceOrigin(fact: Told): Origin {
  const links = fact.chain.filter(({ kind }) => !untraceable.has(kind)).map((link) => identify(link, fact.language))
  const media = links.findLastIndex(({ kind }) => kind === 'media')
  const far = links.at(-1)?.kind === 'person' && media >= 0 ? media : links.length - 1
  const agencies = fact.credits.map((name) =>
    identify({ name, key: null, country: null, kind: 'media' }, fact.language),
  )
  const origin = links[far]
  if (origin) {
    const path = [...links.slice(0, far).reverse(), ...agencies]
    return { ...origin, traced: true, path: path.filter(({ key }) => key !== origin.key) }
  }
  const [agency] = agencies
  if (agency) return { ...agency, traced: false, path: agencies.slice(1) }
  const vague = fact.chain.at(-1)
  return vague ? ofVague(vague, fact) : { ...ofOutlet(fact), traced: false, path: [] }
}

/** The article's own voice. */
export function ofOutlet({ outlet, article, title }: Pick<Fact, 'outlet' | 'article' | 'title'>): OriginView {
  return {
    key: `outlet:${(outlet ?? article).toLowerCase()}`,
    name: outlet ?? title ?? 'the article',
    kind: 'outlet',
    country: null,
  }
}

const ofVague = (link: SourceLink, fact: Told): Origin => ({
  key: `${link.kind ?? 'anonymous'}:${fact.article}`,
  name: link.name ?? 'not named',
  kind: link.kind ?? 'anonymous',
  country: link.country,
  traced: false,
  path: [],
})

function identify(link: SourceLink, language: Fact['language']): OriginView {
  const name = link.name ?? ([link.country, link.kind].filter(Boolean).join(' ') || 'not named')
  const kind = isIntelligence(link, language) ? 'intelligence' : (link.kind ?? 'anonymous')
  const { country } = link
  const mediaOf =
    stateMedia.get(name.toLowerCase()) ??
    stateMedia.get((link.key ?? '').replace(/^\w+\//, '')) ??
    (isDescribedAsStateMedia(link) ? country : undefined)
  if (kind === 'media' && mediaOf) return { key: `state-media:${mediaOf}`, name, kind, country: mediaOf }
  if (institutions.has(kind as SourceKind) && country) return { key: `${kind}:${country}`, name, kind, country }
  // "A Russian media report" is some medium of that country, which the next article may mean as well.
  if (kind === 'media' && country && link.key === null && findConcepts(name, language).includes('media'))
    return { key: `media:${country}`, name, kind, country }
  return { key: `source:${link.key ?? name.toLowerCase()}`, name, kind, country }
}

/** "Ukraine's military intelligence" is read as military or as intelligence, by which word leads. */
const isIntelligence = ({ kind, name }: SourceLink, language: Fact['language']): boolean =>
  (kind === 'military' || kind === 'government') && findConcepts(name ?? '', language).includes('intelligence')

const isDescribedAsStateMedia = ({ kind, name, country }: SourceLink): boolean =>
  kind === 'media' && country !== null && /(^|[^\p{L}])(staatlich|staats|state)/iu.test(name ?? '')
