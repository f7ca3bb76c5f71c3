import type { OriginView, PartyView } from '@lagebild/schema'

export const party = (key: string, more: Partial<PartyView> = {}): PartyView => ({
  key,
  name: key,
  names: {},
  kind: 'organization',
  country: null,
  role: null,
  ...more,
})

export const state = (code: string): PartyView => party(code, { kind: 'state', country: code })
export const person = (name: string): PartyView => party(name.toLowerCase(), { kind: 'person', name })
export const place = (de: string, en = de): PartyView => party(de.toLowerCase(), { kind: 'place', names: { de, en } })
export const origin = (name: string, more: Partial<OriginView> = {}): OriginView => ({
  key: name.toLowerCase(),
  name,
  kind: 'media',
  country: null,
  ...more,
})
