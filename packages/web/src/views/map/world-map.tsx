import type { MapPlace } from '@lagebild/client'
import { type ReactElement, useMemo } from 'react'
import chart from '../../chart/chart.module.css'
import { textLength } from '../../chart/choose-labels.ts'
import { LabelTexts } from '../../chart/label-texts.tsx'
import { useLetterSize } from '../../chart/use-letter-size.ts'
import { useZoom } from '../../chart/use-zoom.ts'
import { ZoomButtons } from '../../chart/zoom-buttons.tsx'
import { recordAddresses } from '../../data/record-addresses.ts'
import { partyName } from '../../format/party-name.ts'
import { useFormat } from '../../format/reader-format.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage, useMessages } from '../../messages/reader-language.ts'
import styles from './map.module.css'
import { mapMessages } from './map-messages.ts'
import { drawCountries, height, projectionFor, width } from './world.ts'

interface Spot {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Cities are dots, regions rings of broken line, countries shaded as a whole. */
export function WorldMap({ places }: { readonly places: readonly MapPlace[] }) {
  const messages = useMessages(mapMessages)
  const zoom = useZoom(width, height)
  const letters = useLetterSize()
  const { projection, states, borders, spots } = useMemo(() => draw(places), [places])
  const size = letters / zoom.scale
  return (
    <div className={chart.side}>
      <svg className={chart.drawing} viewBox={zoom.viewBox} {...zoom.drag} onPointerLeave={zoom.drag.onPointerUp}>
        <title>{messages.drawing}</title>
        {states.map(({ path }, index) => (
          <path key={index} d={path} className={styles.state} />
        ))}
        <Countries places={places} states={states} />
        <path d={borders} className={styles.border} strokeWidth={0.6 / zoom.scale} />
        <Spots spots={spots} scale={zoom.scale} />
        <Names places={places} spots={spots} projection={projection} size={size} scale={zoom.scale} />
      </svg>
      <ZoomButtons zoom={zoom} />
      <MapKey />
    </div>
  )
}

type Drawing = ReturnType<typeof draw>

function draw(places: readonly MapPlace[]) {
  const points = places.flatMap(({ point }) => (point ? [[point.longitude, point.latitude] as const] : []))
  const projection = projectionFor(points)
  const spots = places.flatMap((place): Spot[] => {
    const { point } = place
    if (!point || point.precision === 'country') return []
    const at = projection([point.longitude, point.latitude])
    return at ? [{ place, x: at[0], y: at[1], radius: 3 + 2.2 * Math.sqrt(place.happenings) }] : []
  })
  return { projection, spots: spots.toSorted((a, b) => b.radius - a.radius), ...drawCountries(projection) }
}

function Countries({ places, states }: { readonly places: readonly MapPlace[]; readonly states: Drawing['states'] }) {
  const most = Math.max(1, ...places.map(({ happenings }) => happenings))
  return places.map((place) => {
    const { point } = place
    const shape =
      point?.precision === 'country' ? states.find((state) => state.contains([point.longitude, point.latitude])) : null
    if (!shape) return null
    return (
      <PlaceLink key={place.place.key} place={place}>
        <path d={shape.path} className={styles.country} fillOpacity={0.12 + 0.4 * Math.sqrt(place.happenings / most)} />
      </PlaceLink>
    )
  })
}

interface SpotsProps {
  readonly spots: readonly Spot[]
  readonly scale: number
}

function Spots({ spots, scale }: SpotsProps) {
  return spots.map(({ place, x, y, radius }) => (
    <PlaceLink key={place.place.key} place={place}>
      <circle
        cx={x}
        cy={y}
        r={radius / scale}
        className={place.point?.precision === 'region' ? styles.region : styles.city}
        strokeDasharray={place.point?.precision === 'region' ? `${4 / scale} ${3 / scale}` : undefined}
        strokeWidth={1.5 / scale}
      />
    </PlaceLink>
  ))
}

interface NamesProps extends SpotsProps {
  readonly places: readonly MapPlace[]
  readonly projection: Drawing['projection']
  readonly size: number
}

/** Names of dots beside them, those of countries in their middle; a dot's name goes first. */
function Names({ places, spots, projection, size, scale }: NamesProps) {
  const language = useLanguage()
  const dots = spots.map(({ place, x, y, radius }) => {
    const text = partyName(place.place, language)
    const length = textLength(text, size)
    const right = x + (radius + 3) / scale
    // At the right edge the name stands on the other side.
    return {
      key: place.place.key,
      text,
      x: right + length > width ? x - (radius + 3) / scale - length : right,
      y,
      weight: 1e6 + place.happenings,
    }
  })
  const countries = places.flatMap(({ place, point, happenings }) => {
    const at = point?.precision === 'country' ? projection([point.longitude, point.latitude]) : null
    const text = partyName(place, language)
    return at ? [{ key: place.key, text, x: at[0] - textLength(text, size) / 2, y: at[1], weight: happenings }] : []
  })
  return <LabelTexts labels={[...dots, ...countries]} size={size} />
}

function PlaceLink({ place, children }: { readonly place: MapPlace; readonly children: ReactElement }) {
  const messages = useMessages(mapMessages)
  const common = useMessages(commonMessages)
  const language = useLanguage()
  const { number } = useFormat()
  const name = messages.of(
    partyName(place.place, language),
    common.happenings(place.happenings, number(place.happenings)),
  )
  return (
    <a href={recordAddresses.entity(place.place.key)} aria-label={name}>
      {children}
      <title>{name}</title>
    </a>
  )
}

function MapKey() {
  const { precisions } = useMessages(mapMessages)
  return (
    <p className={chart.key}>
      <span>
        <svg viewBox="0 0 32 18" aria-hidden="true">
          <circle cx="16" cy="9" r="6" className={styles.city} />
        </svg>
        {precisions.city}
      </span>
      <span>
        <svg viewBox="0 0 32 18" aria-hidden="true">
          <circle cx="16" cy="9" r="7" className={styles.region} strokeDasharray="4 3" strokeWidth="1.5" />
        </svg>
        {precisions.region}
      </span>
      <span>
        <svg viewBox="0 0 32 18" aria-hidden="true">
          <rect x="4" y="2" width="24" height="14" className={styles.country} fillOpacity="0.3" />
        </svg>
        {precisions.country}
      </span>
    </p>
  )
}
