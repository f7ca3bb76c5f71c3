import { join } from 'node:path'
import { z } from 'zod'
import { articleSchema, claimSchema, readingSchema } from '../packages/schema/src/index.ts'

/** JSON Schema (draft 2020-12) of what programs read, made from the same source as the types. */
export function schemaFiles(root: string): Map<string, string> {
  const schemas = { article: articleSchema, claim: claimSchema, reading: readingSchema }
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      join(root, 'packages/schema/generated', `${name}.schema.json`),
      `${JSON.stringify({ $id: `lagebild/${name}`, title: name, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  )
}
