import type { MarkupElement } from '../markup/markup-node.ts'
import type { Block } from './block.ts'
import { proseMass } from './prose.ts'

/** How much running text each element of a page holds. */
export interface ProseMap {
  readonly total: number
  massOf(element: MarkupElement): number
}

export function mapProse(blocks: readonly Block[]): ProseMap {
  const masses = new Map<MarkupElement, number>()
  let total = 0
  for (const block of blocks) {
    const mass = proseMass(block)
    if (mass === 0) continue
    total += mass
    for (let element: MarkupElement | null = block.element; element; element = element.parent) {
      masses.set(element, (masses.get(element) ?? 0) + mass)
    }
  }
  return { total, massOf: (element) => masses.get(element) ?? 0 }
}
