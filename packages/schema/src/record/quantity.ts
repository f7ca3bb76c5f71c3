import { z } from 'zod'

/**
 * An amount as a range. `über 70 Tiere`: min 70 exclusive, max null. `rund 200 Dollar`: min = max = 200, approximate.
 * `unit` is an ISO 4217 code for money, a UCUM-like word for measures (`tonne`, `kilometre`), a class of things
 * (`person`, `animal`, `missile`) or null for a bare number; `per` is `year`, `month`, `person` …
 */
export const quantitySchema = z
  .strictObject({
    id: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    min: z.number().nullable(),
    minInclusive: z.boolean(),
    max: z.number().nullable(),
    maxInclusive: z.boolean(),
    approximate: z.boolean(),
    unit: z.string().nullable(),
    per: z.string().nullable(),
  })
  .readonly()
export type Quantity = z.infer<typeof quantitySchema>
