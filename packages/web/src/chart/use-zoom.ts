import { type PointerEvent, useRef, useState } from 'react'

/** What part of a drawing is seen, in the drawing's units. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const whole: Frame = { x: 0, y: 0, scale: 1 }
const largest = 24

export interface Zoom {
  readonly viewBox: string
  /** How many times larger than the whole; letters and dots divide their size by it. */
  readonly scale: number
  zoomBy(factor: number): void
  reset(): void
  /** Handlers that let a pointer drag the drawing. */
  readonly drag: {
    onPointerDown(event: PointerEvent<SVGSVGElement>): void
    onPointerMove(event: PointerEvent<SVGSVGElement>): void
    onPointerUp(): void
  }
}

/** Zooming and dragging a drawing of `width` by `height` units. */
export function useZoom(width: number, height: number): Zoom {
  const [frame, setFrame] = useState(whole)
  const held = useRef<{ readonly x: number; readonly y: number; readonly frame: Frame } | null>(null)
  const within = ({ x, y, scale }: Frame): Frame => ({
    scale,
    x: Math.min(Math.max(0, x), width - width / scale),
    y: Math.min(Math.max(0, y), height - height / scale),
  })
  return {
    viewBox: `${frame.x} ${frame.y} ${width / frame.scale} ${height / frame.scale}`,
    scale: frame.scale,
    zoomBy: (factor) =>
      setFrame((now) => {
        const scale = Math.min(largest, Math.max(1, now.scale * factor))
        const middle = { x: now.x + width / now.scale / 2, y: now.y + height / now.scale / 2 }
        return within({ scale, x: middle.x - width / scale / 2, y: middle.y - height / scale / 2 })
      }),
    reset: () => setFrame(whole),
    drag: {
      onPointerDown: (event) => {
        if (event.pointerType === 'mouse' && event.button === 0)
          held.current = { x: event.clientX, y: event.clientY, frame }
      },
      onPointerMove: (event) => {
        const start = held.current
        if (!start) return
        const unit = width / start.frame.scale / event.currentTarget.clientWidth
        setFrame(
          within({
            scale: start.frame.scale,
            x: start.frame.x - (event.clientX - start.x) * unit,
            y: start.frame.y - (event.clientY - start.y) * unit,
          }),
        )
      },
      onPointerUp: () => {
        held.current = null
      },
    },
  }
}
