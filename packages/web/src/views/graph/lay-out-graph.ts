import type { PartyGraph } from '@lagebild/schema'
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

export const width = 960
export const height = 640

/** Steps until the drawing rests. */
const steps = 300

/** Units kept free at the edges, for names. */
const border = 60

type Node = PartyGraph['nodes'][number]
type Edge = PartyGraph['edges'][number]

export interface PlacedNode {
  readonly node: Node
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface PlacedEdge {
  readonly edge: Edge
  readonly from: PlacedNode
  readonly to: PlacedNode
}

interface Body extends SimulationNodeDatum {
  readonly node: Node
  readonly radius: number
}

/**
 * Where parties stand: those that act on each other near, others apart, none on another. The same graph is always laid out alike, as the
 * simulation starts from a spiral and its small disturbances from a fixed seed.
 */
export function layOutGraph({ nodes, edges }: PartyGraph): {
  nodes: readonly PlacedNode[]
  edges: readonly PlacedEdge[]
} {
  const crowd = Math.sqrt(nodes.length)
  const bodies: Body[] = nodes.map((node) => ({ node, radius: 4 + (1.6 + 8 / crowd) * Math.sqrt(node.happenings / 2) }))
  const known = new Set(nodes.map(({ party }) => party.key))
  const ties = edges.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
  const links: (SimulationLinkDatum<Body> & { edge: Edge })[] = ties.map((edge) => ({
    edge,
    source: edge.from,
    target: edge.to,
  }))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ node }) => node.party.key)
        .distance(40 + 320 / crowd),
    )
    .force('charge', forceManyBody().strength(-90 - 1800 / crowd))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 8),
    )
    .stop()
    .tick(steps)
  const placed = new Map(fit(bodies).map((each) => [each.node.party.key, each]))
  return {
    nodes: [...placed.values()],
    edges: ties.flatMap((edge) => {
      const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
      return from && to ? [{ edge, from, to }] : []
    }),
  }
}

/** Stretches the cloud to the drawing; dots keep their size. */
function fit(bodies: readonly Body[]): PlacedNode[] {
  const [left, right] = rangeOf(bodies.map(({ x = 0 }) => x))
  const [top, bottom] = rangeOf(bodies.map(({ y = 0 }) => y))
  const scale = (value: number, from: number, to: number, length: number): number =>
    to - from < 1 ? length / 2 : border + ((value - from) / (to - from)) * (length - 2 * border)
  return bodies.map(({ node, radius, x = 0, y = 0 }) => ({
    node,
    radius,
    x: scale(x, left, right, width - border),
    y: scale(y, top, bottom, height),
  }))
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
