import styles from './filter.module.css'

interface ChoiceListProps<T extends string> {
  readonly title: string
  readonly values: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly chosen: readonly T[]
  readonly onChange: (chosen: readonly T[]) => void
}

/** Check boxes for a few fixed values. */
export function ChoiceList<T extends string>({ title, values, names, chosen, onChange }: ChoiceListProps<T>) {
  return (
    <fieldset>
      <legend className="hidden-text">{title}</legend>
      <ul className={styles.choices}>
        {values.map((value) => (
          <li key={value}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
                }
              />
              {names[value]}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
