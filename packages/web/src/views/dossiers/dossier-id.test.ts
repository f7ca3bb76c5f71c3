import { describe, expect, it } from 'vitest'
import { dossierId } from './dossier-id.ts'

describe('dossierId', () => {
  it.each([
    ['Norwegen & Moldau', [], 'norwegen-moldau'],
    ['Große Flüsse, Übung', [], 'grosse-flusse-ubung'],
    ['  ', [], 'dossier'],
    ['Киев', [], 'dossier'],
    ['Zoo', ['zoo', 'zoo-2'], 'zoo-3'],
  ])('%s with %j taken gives %s', (name, taken, id) => {
    expect(dossierId(name, taken)).toBe(id)
  })
})
