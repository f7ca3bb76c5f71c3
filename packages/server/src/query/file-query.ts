import { articleMetaSchema } from '@lagebild/client'
import { z } from 'zod'

/** A file's name and what is known about the article in it, as parameters of an address. */
export const fileQuerySchema = z.strictObject({
  name: z.string().min(1).max(300).describe('The name of the file; its ending tells the format.'),
  ...articleMetaSchema.shape,
})

/** Bytes of a file as the body of a request; declared as binary in the documentation. */
export const fileBodySchema = z.custom<Buffer>(
  (value) => Buffer.isBuffer(value),
  'send the file as application/octet-stream',
)
