import { useMessages } from '../messages/reader-language.ts'
import styles from './chart.module.css'
import { chartMessages } from './chart-messages.ts'
import type { Zoom } from './use-zoom.ts'

export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const messages = useMessages(chartMessages)
  return (
    <p className={`${styles.zoom} screen-only`}>
      <button type="button" onClick={() => zoom.zoomBy(1.6)}>
        {messages.closer}
      </button>
      <button type="button" disabled={zoom.scale === 1} onClick={() => zoom.zoomBy(1 / 1.6)}>
        {messages.farther}
      </button>
      <button type="button" disabled={zoom.scale === 1} onClick={zoom.reset}>
        {messages.whole}
      </button>
    </p>
  )
}
