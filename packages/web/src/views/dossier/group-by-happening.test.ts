import type { RecordChange } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { groupByHappening } from './group-by-happening.ts'

const change = (id: string, kind: string) => ({ kind, happening: { id } }) as unknown as RecordChange

describe('groupByHappening', () => {
  it('gathers changes of one happening at the place of the first', () => {
    const groups = groupByHappening([change('h1', 'origin'), change('h2', 'happening'), change('h1', 'happening')])
    expect(groups.map((group) => group.map(({ happening, kind }) => `${happening.id} ${kind}`))).toEqual([
      ['h1 origin', 'h1 happening'],
      ['h2 happening'],
    ])
  })

  it('gives nothing for nothing', () => {
    expect(groupByHappening([])).toEqual([])
  })
})
