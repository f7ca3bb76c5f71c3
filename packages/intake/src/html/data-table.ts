import { allElements, type MarkupElement, textContent } from '../markup/markup-node.ts'

/** Characters of the longest cell of a table with data; a cell of a page's layout holds an article. */
const longestCell = 300
const answers = new WeakMap<MarkupElement, boolean>()

/** Whether a table holds data and not the layout of the page: no table inside it, short cells, a second column somewhere. */
export function isDataTable(table: MarkupElement): boolean {
  const known = answers.get(table)
  if (known !== undefined) return known
  const elements = allElements(table)
  const cells = elements.filter((element) => element.name === 'td' || element.name === 'th')
  const isData =
    elements.filter((element) => element.name === 'table').length === 1 &&
    elements.some((element) => element.name === 'tr' && cellCount(element) > 1) &&
    cells.every((cell) => textContent(cell).length <= longestCell)
  answers.set(table, isData)
  return isData
}

function cellCount(row: MarkupElement): number {
  return row.children.filter((child) => typeof child !== 'string' && /^t[dh]$/.test(child.name)).length
}
