import { z } from 'zod'
import type { RecordApp } from '../record-app.ts'

/** The parameters of an address; one that is repeated as a list. */
export function parseQuery(text: string): Record<string, string | string[]> {
  const query = new URLSearchParams(text)
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

/** Makes a list of a parameter that was given once where the route takes a list: `?party=PRK`. */
export function addListParameters(app: RecordApp): void {
  app.addHook('preValidation', async (request) => {
    const schema = request.routeOptions.schema?.querystring
    if (!(schema instanceof z.ZodObject)) return
    const query = request.query as Record<string, string | string[]>
    for (const [name, value] of Object.entries(query))
      if (typeof value === 'string' && takesList(schema.shape[name])) query[name] = [value]
  })
}

function takesList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly || schema instanceof z.ZodDefault)
    return takesList(schema.unwrap())
  return schema instanceof z.ZodArray
}
