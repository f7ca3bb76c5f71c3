import { Parser, type ParserOptions } from 'htmlparser2'
import { type IntakeErrorCode, intakeError } from '../errors/intake-error.ts'
import { type MarkupElement, makeElement } from './markup-node.ts'

interface TreeLimits {
  readonly deepest: number
  /** Levels from which elements become empty neighbours of their text; null where the document is refused instead. */
  readonly flattenFrom: number | null
  readonly mostNodes: number
  readonly error: IntakeErrorCode
}

/**
 * Parses markup into a tree; broken markup gives the tree that is nearest. Declared entities are never expanded and
 * nothing is fetched. `onElement` sees each element before its children. Throws InputError for documents that are nested too deeply or have too many nodes.
 */
export function buildTree(
  markup: string,
  options: ParserOptions,
  limits: TreeLimits,
  onElement: (element: MarkupElement) => void = () => {},
): MarkupElement {
  const root = makeElement('#document')
  let current = root
  let depth = 0
  let nodes = 0
  const flattenFrom = limits.flattenFrom ?? limits.deepest
  const add = (node: MarkupElement | string): void => {
    nodes += 1
    if (nodes > limits.mostNodes) throw intakeError(limits.error, `more than ${limits.mostNodes} nodes`)
    current.children.push(node)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = makeElement(name, attributes)
        element.parent = current
        onElement(element)
        add(element)
        depth += 1
        if (depth <= flattenFrom) current = element
        if (depth > limits.deepest) throw intakeError(limits.error, `elements nested deeper than ${limits.deepest}`)
      },
      onclosetag() {
        if (depth <= flattenFrom) current = current.parent ?? root
        depth -= 1
      },
      ontext(text) {
        const last = current.children.length - 1
        const before = current.children[last]
        if (typeof before === 'string') current.children[last] = before + text
        else add(text)
      },
    },
    { lowerCaseAttributeNames: true, decodeEntities: true, ...options },
  )
  parser.end(markup)
  return root
}
