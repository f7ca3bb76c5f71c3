import type { HappeningSummary } from '@lagebild/schema'
import { moreThan, on } from './happenings.ts'
import { place, state } from './parties.ts'

export const prk = state('PRK')
export const rus = state('RUS')
export const usa = state('USA')
export const gift = { type: 'AID', actors: [rus], recipients: [prk], amounts: [moreThan(70, 'animal')] } as const
export const exchange = (kind: 'goods' | 'money' | 'troops' | 'arms' | 'food', items: Record<string, string> = {}) => ({
  giver: rus,
  receiver: prk,
  kind,
  items,
  period: null,
})
export const signing: Partial<HappeningSummary> = {
  type: 'AGREE',
  predicates: { de: 'unterzeichnen', en: 'sign' },
  objects: ['protocol'],
  actors: [prk, rus],
  time: on('2024-11-20'),
  places: [place('Pjöngjang', 'Pyongyang')],
}
export const move: Partial<HappeningSummary> = {
  type: 'MOBILIZE',
  mode: 'troops',
  predicates: { de: 'verlegen', en: 'deploy' },
  objects: ['troops'],
  actors: [prk],
  recipients: [rus],
  amounts: [moreThan(10_000, 'person')],
}
