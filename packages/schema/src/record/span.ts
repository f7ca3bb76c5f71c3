import { z } from 'zod'

/** A stretch of the article's text: UTF-16 code units, end exclusive. */
export const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).readonly()
export type Span = z.infer<typeof spanSchema>
