import type { PartyGraph as Graph } from '@lagebild/schema'
import { useMemo, useState } from 'react'
import chart from '../../chart/chart.module.css'
import { LabelTexts } from '../../chart/label-texts.tsx'
import { useLetterSize } from '../../chart/use-letter-size.ts'
import { useZoom } from '../../chart/use-zoom.ts'
import { ZoomButtons } from '../../chart/zoom-buttons.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { partyName } from '../../format/party-name.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import styles from './graph.module.css'
import { graphMessages } from './graph-messages.ts'
import { height, layOutGraph, type PlacedEdge, type PlacedNode, width } from './lay-out-graph.ts'

/** Parties as dots, relations as lines. Pointing at a party, or moving to it by keyboard, shows whom it acts on. */
export function PartyGraph({ graph }: { readonly graph: Graph }) {
  const messages = useMessages(graphMessages)
  const language = useLanguage()
  const zoom = useZoom(width, height)
  const letters = useLetterSize()
  const { nodes, edges } = useMemo(() => layOutGraph(graph), [graph])
  const [active, setActive] = useState<string | null>(null)
  const near = useMemo(() => neighboursOf(active, edges), [active, edges])
  const size = letters / zoom.scale
  const labels = nodes.map(({ node, x, y, radius }) => ({
    key: node.party.key,
    text: partyName(node.party, language),
    x: x + (radius + 3) / zoom.scale,
    y,
    weight: node.happenings + (near?.has(node.party.key) ? 1e6 : 0),
  }))
  const isDim = (key: string): boolean => near !== null && !near.has(key)
  return (
    <div className={chart.side}>
      <svg className={chart.drawing} viewBox={zoom.viewBox} {...zoom.drag} onPointerLeave={zoom.drag.onPointerUp}>
        <title>{messages.drawing}</title>
        {edges.map((line) => (
          <Line
            key={`${line.edge.from}/${line.edge.to}`}
            line={line}
            scale={zoom.scale}
            dim={near !== null && line.edge.from !== active && line.edge.to !== active}
          />
        ))}
        {nodes.map((dot) => (
          <Dot
            key={dot.node.party.key}
            dot={dot}
            scale={zoom.scale}
            dim={isDim(dot.node.party.key)}
            onActive={setActive}
          />
        ))}
        <LabelTexts labels={labels.filter(({ key }) => !isDim(key))} size={size} />
      </svg>
      <ZoomButtons zoom={zoom} />
      <GraphKey />
    </div>
  )
}

function neighboursOf(active: string | null, edges: readonly PlacedEdge[]): ReadonlySet<string> | null {
  if (active === null) return null
  const ties = edges.filter(({ edge }) => edge.from === active || edge.to === active)
  return new Set([active, ...ties.flatMap(({ edge }) => [edge.from, edge.to])])
}

/** Of cooperation and conflict the one that more of the happenings are. */
function kindOf({ cooperation, conflict }: PlacedEdge['edge']): 'cooperation' | 'conflict' | 'neither' {
  if (cooperation === 0 && conflict === 0) return 'neither'
  return conflict > cooperation ? 'conflict' : 'cooperation'
}

interface LineProps {
  readonly line: PlacedEdge
  readonly scale: number
  readonly dim: boolean
}

function Line({ line: { edge, from, to }, scale, dim }: LineProps) {
  const kind = kindOf(edge)
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      className={styles[kind]}
      strokeWidth={(0.8 + Math.sqrt(edge.happenings)) / scale}
      strokeDasharray={kind === 'conflict' ? `${6 / scale} ${4 / scale}` : undefined}
      opacity={dim ? 0.12 : 0.75}
    />
  )
}

interface DotProps {
  readonly dot: PlacedNode
  readonly scale: number
  readonly dim: boolean
  readonly onActive: (key: string | null) => void
}

function Dot({ dot: { node, x, y, radius }, scale, dim, onActive }: DotProps) {
  const messages = useMessages(graphMessages)
  const common = useMessages(commonMessages)
  const language = useLanguage()
  const { number } = useFormat()
  const { party, happenings } = node
  const name = messages.of(partyName(party, language), common.happenings(happenings, number(happenings)))
  return (
    <a
      href={recordAddresses.entity(party.key)}
      aria-label={name}
      className={dim ? styles.dim : undefined}
      onPointerEnter={() => onActive(party.key)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(party.key)}
      onBlur={() => onActive(null)}
    >
      {party.kind === 'state' ? (
        <circle cx={x} cy={y} r={radius / scale} className={styles.state} strokeWidth={1.5 / scale} />
      ) : (
        <rect
          x={x - (radius * 0.85) / scale}
          y={y - (radius * 0.85) / scale}
          width={(radius * 1.7) / scale}
          height={(radius * 1.7) / scale}
          className={styles.other}
          strokeWidth={1.5 / scale}
        />
      )}
      <title>{name}</title>
    </a>
  )
}

function GraphKey() {
  const messages = useMessages(graphMessages)
  return (
    <p className={chart.key}>
      {(['cooperation', 'conflict', 'neither'] as const).map((kind) => (
        <span key={kind}>
          <svg viewBox="0 0 32 18" aria-hidden="true">
            <line
              x1="2"
              y1="9"
              x2="30"
              y2="9"
              className={styles[kind]}
              strokeWidth="3"
              strokeDasharray={kind === 'conflict' ? '6 4' : undefined}
            />
          </svg>
          {messages[kind]}
        </span>
      ))}
    </p>
  )
}
