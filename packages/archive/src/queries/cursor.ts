import { InputError, type PageRequest } from '@lagebild/schema'

/** Where a list goes on: what the last item was ordered by, and its id. */
export type Position = readonly [order: string | number, id: string]

/** Most items of one page. */
const largestPage = 200

/** A cursor that looks like nothing in particular, so that nobody takes it apart. */
const writeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

/** The position of a cursor. Fails with `cursor-wrong` for one that was not given out by the same kind of list. */
export function readCursor(cursor: string | null, order: 'day' | 'number'): Position | null {
  if (cursor === null) return null
  try {
    const given: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(given) && given.length === 2 && typeof given[1] === 'string') {
      const [first, id] = given as [unknown, string]
      if (order === 'number' && typeof first === 'number' && Number.isFinite(first)) return [first, id]
      if (
        order === 'day' &&
        typeof first === 'string' &&
        /^\d{4}-\d\d-\d\d$/.test(first) &&
        !Number.isNaN(Date.parse(first))
      )
        return [first, id]
    }
  } catch {
    // Falls through to the error below: what cannot be parsed was not given out.
  }
  throw new InputError('cursor-wrong', 'the cursor is none that this list gave out')
}

/** How many items a page has. Fails with `limit-wrong`. */
export function readLimit({ limit }: PageRequest): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= largestPage) return limit
  throw new InputError('limit-wrong', `a page has 1 to ${largestPage} items, not ${limit}`)
}

/** A page of rows of which one more than asked for was read, to know whether another page follows. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  total: number,
  view: (row: Row) => Item,
  positionOf: (row: Row) => Position,
): { items: Item[]; next: string | null; total: number } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(view),
    next: rows.length > limit && last !== undefined ? writeCursor(positionOf(last)) : null,
    total,
  }
}
