/** Elements that stand in a paragraph of their own. */
const blocks = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr legend main nav ol p pre section summary table caption thead tbody tfoot ul`.split(/\s+/),
)
/** Elements whose lines follow each other without a blank line. */
const rows = new Set(['li', 'tr', 'dt', 'dd', 'option'])
/** Elements without text for a reader. */
const silent = new Set(
  `script style noscript template iframe object embed svg math canvas audio video picture img head title link meta button
  input select textarea map area`.split(/\s+/),
)

/**
 * The text of an element as a reader sees it: paragraphs divided by a blank line, list items and table rows a line
 * each, cells divided by ` | `.
 */
export function renderText(root: Node): string {
  const parts: string[] = []
  renderNode(root, parts)
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function renderNode(node: Node, parts: string[]): void {
  if (node.nodeType === 3) {
    parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
  const name = node.nodeName.toLowerCase()
  if (silent.has(name)) return
  if (name === 'br') {
    parts.push('\n')
    return
  }
  const edge = rows.has(name) ? '\n' : blocks.has(name) ? '\n\n' : ''
  const isCell = name === 'td' || name === 'th'
  if (isCell && hasCellBefore(node)) parts.push(' | ')
  if (name === 'q') parts.push('"')
  parts.push(edge)
  for (const child of node.childNodes) renderNode(child, parts)
  if (!rows.has(name)) parts.push(edge)
  if (name === 'q') parts.push('"')
}

function hasCellBefore(node: Node): boolean {
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (sibling.nodeType === 1) return true
  }
  return false
}
