import type { Block } from './block.ts'
import { titleKey } from './find-title-block.ts'

/** Old pages divide headline, date and text by single line breaks; a block with the title in it is divided there. */
export function splitAtTitle(blocks: readonly Block[], title: string | null): Block[] {
  const key = titleKey(title ?? '')
  return blocks.flatMap((block) => {
    const lines = block.text.split('\n')
    if (key === '' || lines.length < 2 || !lines.some((line) => titleKey(line) === key)) return [block]
    return lines.map((text) => ({ ...block, text, linkCharacters: 0 }))
  })
}
