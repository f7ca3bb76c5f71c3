import { z } from 'zod'
import { spanSchema } from './span.ts'

export const sourceKinds = [
  'media',
  'government',
  'intelligence',
  'military',
  'person',
  'organization',
  'study',
  'reports',
  'document',
  'anonymous',
] as const
export const sourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKindSchema>

/** Who is said to have said what: source, cue and content as spans; `parent` is the attribution that this one is inside of. */
export const attributionSchema = z
  .strictObject({
    id: z.string(),
    source: spanSchema.nullable(),
    cue: spanSchema.nullable(),
    content: spanSchema,
    entity: z.string().nullable(),
    /** The source in words: the entity's name or the words of the text. */
    name: z.string().nullable(),
    country: z.string().length(3).nullable(),
    kind: sourceKindSchema.nullable(),
    parent: z.string().nullable(),
  })
  .readonly()
export type Attribution = z.infer<typeof attributionSchema>

/** One link of a claim's chain of sources, copied from the attribution that `ref` names. */
export const attributionLinkSchema = z
  .strictObject({
    ref: z.string(),
    name: z.string().nullable(),
    country: z.string().length(3).nullable(),
    kind: sourceKindSchema.nullable(),
  })
  .readonly()
export type AttributionLink = z.infer<typeof attributionLinkSchema>
