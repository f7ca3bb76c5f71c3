import { z } from 'zod'

/** One page of a list; `next` is the cursor of the page after it, null on the last one. `total` counts the whole list. */
export function pageSchema<T extends z.ZodType>(item: T) {
  return z
    .strictObject({ items: z.array(item).readonly(), next: z.string().nullable(), total: z.int().min(0) })
    .readonly()
}
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number
}

/** Which page: `limit` items (at most 200) after `cursor`, from the start where it is null. A cursor nobody gave out is an input error. */
export interface PageRequest {
  readonly cursor: string | null
  readonly limit: number
}
