import type { PartyView } from '@lagebild/schema'

const party = (
  key: string,
  kind: PartyView['kind'],
  names: Record<string, string>,
  more: Partial<PartyView> = {},
): PartyView => ({
  key,
  name: Object.values(names)[0] ?? key,
  names,
  kind,
  country: null,
  role: null,
  ...more,
})

export const northKorea = party('PRK', 'state', { de: 'Nordkorea', en: 'North Korea' }, { country: 'PRK' })
export const russia = party('RUS', 'state', { de: 'Russland', en: 'Russia' }, { country: 'RUS' })
export const kozlov = party(
  'koslow alexander',
  'person',
  { de: 'Alexander Koslow', en: 'Alexander Kozlov' },
  { country: 'RUS', role: 'Minister für Naturressourcen' },
)
export const pyongyang = party('pjöngjang', 'place', { de: 'Pjöngjang', en: 'Pyongyang' }, { country: 'PRK' })
