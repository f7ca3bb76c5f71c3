import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'

/** Characters of the longest cell of a table with data; a cell of a page's layout holds an article. */
const longestCell = 300
const answers = new WeakMap<MarkupElement, boolean>()

/**
 * Whether a table holds data and not the layout of the page: no table inside it, short cells without headings or
 * paragraphs in a row, a second column somewhere.
 */
export function isDataTable(table: MarkupElement): boolean {
  const known = answers.get(table)
  if (known !== undefined) return known
  const elements = allElements(table)
  const cells = elements.filter((element) => element.name === 'td' || element.name === 'th')
  const isData =
    table.attributes['role'] !== 'presentation' &&
    !elements.some((element) => (element !== table && element.name === 'table') || /^h[1-4]$/.test(element.name)) &&
    elements.some((element) => element.name === 'tr' && cellCount(element) > 1) &&
    cells.every((cell) => textContent(cell).length <= longestCell && paragraphCount(cell) < 2)
  answers.set(table, isData)
  return isData
}

function cellCount(row: MarkupElement): number {
  return row.children.filter((child) => typeof child !== 'string' && /^t[dh]$/.test(child.name)).length
}

function paragraphCount(cell: MarkupElement): number {
  return cell.children.filter((child) => typeof child !== 'string' && (child.name === 'p' || child.name === 'div'))
    .length
}
