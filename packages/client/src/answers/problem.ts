import { z } from 'zod'

/** An error as the server tells it (RFC 9457, `application/problem+json`). `code` is stable; `detail` is for the person who asked. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
  })
  .readonly()
export type Problem = z.infer<typeof problemSchema>
