import type { PartyGraph } from '@lagebild/schema'
import { describe, expect, it } from 'vitest'
import { height, layOutGraph, width } from './lay-out-graph.ts'

function graphOf(count: number): PartyGraph {
  const keys = Array.from({ length: count }, (_, index) => `P${index}`)
  const party = (key: string) => ({ key, name: key, names: {}, kind: 'state' as const, country: null, role: null })
  return {
    nodes: keys.map((key, index) => ({ party: party(key), happenings: 1 + (index % 7) })),
    edges: keys.slice(1).map((key, index) => ({
      from: keys[Math.floor(index / 3)] ?? 'P0',
      to: key,
      happenings: 1,
      cooperation: 1,
      conflict: 0,
      origins: 1,
    })),
  }
}

describe('layOutGraph', () => {
  it.each([1, 2, 5, 200])('keeps %i parties inside and apart', (count) => {
    const { nodes, edges } = layOutGraph(graphOf(count))
    expect(nodes).toHaveLength(count)
    expect(edges).toHaveLength(count - 1)
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
    const places = new Set(nodes.map(({ x, y }) => `${Math.round(x / 4)}/${Math.round(y / 4)}`))
    expect(places.size).toBeGreaterThan(count * 0.9)
  })
  it('lays the same graph out alike', () => expect(layOutGraph(graphOf(30))).toEqual(layOutGraph(graphOf(30))))
  it('leaves out relations to parties that are not shown', () => {
    const { nodes, edges } = graphOf(3)
    const stray = { from: 'P0', to: 'PX', happenings: 1, cooperation: 0, conflict: 1, origins: 1 }
    expect(layOutGraph({ nodes, edges: [...edges, stray] }).edges).toHaveLength(2)
  })
})
