import type { Entity, Sector, SourceKind } from '@lagebild/schema'

const kinds: Readonly<Partial<Record<Sector, SourceKind>>> = {
  MED: 'media',
  SPY: 'intelligence',
  MIL: 'military',
  UAF: 'military',
  GOV: 'government',
  COP: 'government',
  JUD: 'government',
  LEG: 'government',
}

/** What an entity is when it is the source of words: a newspaper is media, a ministry government, a named minister a person. */
export function sourceKindOf({ kind, sector }: Entity): SourceKind {
  if (kind === 'person') return 'person'
  if (kind === 'state' || kind === 'place') return 'government'
  return (sector && kinds[sector]) ?? 'organization'
}
