/** A stretch of a verb's complements: words, and what is put in after them. `[mit {recipient:dat}]`, `{item:acc}`, `sich`. */
export interface Piece {
  readonly words: string
  readonly slot: string | null
  /** Case or function of what is put in, in the language's own terms. */
  readonly role: string | null
  /** Dropped where the slot is empty. */
  readonly isOptional: boolean
}

/**
 * Slots that recipients fill: any of them, only several (`between them`), only people and bodies (a state is not
 * arrested), or only states.
 */
export const isRecipientSlot = (slot: string | null): boolean =>
  slot === 'recipient' || slot === 'pair' || slot === 'someone' || slot === 'land'

/** Slots that what moves fills: always, or only where it is counted. */
export const isItemSlot = (slot: string | null): boolean => slot === 'item' || slot === 'counted'

/** Pieces of a frame's template, in their order. */
export function parseTemplate(template: string): readonly Piece[] {
  return [...template.matchAll(/\[([^\]]*)\]|([^[\]]+)/g)].flatMap(([, optional, fixed]) =>
    parseStretch(optional ?? fixed ?? '', optional !== undefined),
  )
}

function parseStretch(text: string, isOptional: boolean): Piece[] {
  return [...text.matchAll(/([^{]*)\{([\w-]+):(\w+)\}|([^{}]+)/g)].flatMap(([, before, slot, role, words]) => {
    const piece = { words: (before ?? words ?? '').trim(), slot: slot ?? null, role: role ?? null, isOptional }
    return piece.words || piece.slot ? [piece] : []
  })
}
