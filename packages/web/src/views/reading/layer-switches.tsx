import { useMessages } from '../../messages/reader-language.ts'
import marks from './layers.module.css'
import styles from './reading-desk.module.css'
import { readingMessages } from './reading-messages.ts'
import type { LayerKind } from './segment-text.ts'

const layers = [
  ['entity', 'entities'],
  ['time', 'times'],
  ['quantity', 'quantities'],
] as const

interface LayerSwitchesProps {
  readonly shown: readonly LayerKind[]
  readonly onChange: (shown: readonly LayerKind[]) => void
}

/** Switches for what is marked in the text beside claims. */
export function LayerSwitches({ shown, onChange }: LayerSwitchesProps) {
  const messages = useMessages(readingMessages)
  return (
    <fieldset className={styles.layers}>
      <legend>{messages.layers}</legend>
      {layers.map(([kind, name]) => (
        <label key={kind} className={styles.layer}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            onChange={(event) =>
              onChange(event.target.checked ? [...shown, kind] : shown.filter((other) => other !== kind))
            }
          />
          <span className={marks[kind]}>{messages[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
