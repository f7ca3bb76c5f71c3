import type { MarkupElement } from './markup-node.ts'

/** What stands inside an element as HTML without attributes, enough to read its text again. */
export function serializeMarkup(element: MarkupElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replace(/&/g, '&amp;').replace(/</g, '&lt;')
        : `<${child.name}>${serializeMarkup(child)}</${child.name}>`,
    )
    .join('')
}
