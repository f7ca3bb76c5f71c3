export type Cell = string | number | boolean | null

/** A column of a table: its heading and what stands in it. */
export interface Column<T> {
  readonly name: string
  readonly value: (item: T) => Cell
}

/** A byte order mark, by which spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff'

/** A table as CSV (RFC 4180: commas, CRLF, quotes doubled), with a heading line. */
export async function* writeCsv<T>(columns: readonly Column<T>[], items: AsyncIterable<T>): AsyncGenerator<string> {
  yield byteOrderMark + line(columns.map(({ name }) => name))
  for await (const item of items) yield line(columns.map(({ value }) => value(item)))
}

const line = (cells: readonly Cell[]): string => `${cells.map(formatCell).join(',')}\r\n`

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = disarm(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets take text that begins so for a formula, even behind blanks; an apostrophe before it makes it text. */
function disarm(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}
