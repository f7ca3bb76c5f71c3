import { z } from 'zod'

export const timeTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const timeTypeSchema = z.enum(timeTypes)
export type TimeType = z.infer<typeof timeTypeSchema>

/** A TIMEX3 expression with its value and, where it fixes one, the interval of days (inclusive, ISO dates). */
export const timeSchema = z
  .strictObject({
    id: z.string(),
    start: z.int().min(0),
    end: z.int().min(0),
    type: timeTypeSchema,
    /** TIMEX3 value: `2024-11-20`, `2024-W47`, `P2M`, `PAST_REF`. */
    value: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .readonly()
export type Time = z.infer<typeof timeSchema>
