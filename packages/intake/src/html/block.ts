import type { MarkupElement } from '../markup/markup-node.ts'

/** A paragraph, heading, list item or table row of a page, in document order. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  /** White space collapsed; single line breaks of `<br>` kept. */
  readonly text: string
  /** Characters of the text that lead to other pages. */
  readonly linkCharacters: number
  /** The innermost block element around the text. */
  readonly element: MarkupElement
}

/** Share of a block's characters that lead to other pages, 0 to 1. */
export function linkShare(block: Block): number {
  return block.text.length === 0 ? 0 : Math.min(1, block.linkCharacters / block.text.length)
}

/** Text of blocks as a reader sees it: a blank line between paragraphs, rows and items of a list a line each. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      if (!before) return block.text
      const isClose = before.kind === block.kind && (block.kind === 'item' || block.kind === 'row')
      return `${isClose ? '\n' : '\n\n'}${block.text}`
    })
    .join('')
}
