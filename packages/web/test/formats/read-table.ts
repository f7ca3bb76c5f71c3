export interface Table {
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

/** One cell and what ends it: text in quotes, in which quotes are doubled, or text without quotes, commas and line ends. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y

/**
 * A CSV file as strict spreadsheets read it (RFC 4180): UTF-8 with its mark, every line ended by CRLF and as wide as the heading. Throws
 * where a file is anything else.
 */
export function readTable(text: string): Table {
  if (!text.startsWith('\ufeff')) throw new Error('the mark of UTF-8 is missing')
  const rows: string[][] = []
  let row: string[] = []
  cell.lastIndex = 1
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`)
    const [, quoted, plain = '', end] = found
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  const [heading = [], ...others] = rows
  for (const each of others)
    if (each.length !== heading.length) throw new Error(`a row has ${each.length} cells: ${each.join(' | ')}`)
  return { heading: heading.join(','), rows: others }
}
