import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export interface Column<T> {
  readonly key: string
  readonly title: string
  readonly cell: (row: T) => ReactNode
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean
  /** The column that names the row. */
  readonly isHead?: boolean
}

interface DataTableProps<T> {
  /** What the table shows, for those who cannot see what is around it. */
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
}

/** Rows of the record; wider than the page, it scrolls in its own frame. */
export function DataTable<T>({ caption, columns, rows, keyOf }: DataTableProps<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, a landmark would be one too many
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, cell, numeric, isHead }) =>
                isHead ? (
                  <th key={key} scope="row" className={styles.rowHead}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={numeric ? 'number' : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
