import type { PageRequest } from '@lagebild/schema'
import { z } from 'zod'

/** Which page of a list, as parameters of an address. */
export const pageQuery = {
  cursor: z.string().max(2000).optional().describe('`next` of the page before; left out for the first page.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items on a page.'),
} as const

export function pageOf(query: { readonly cursor?: string | undefined; readonly limit: number }): PageRequest {
  return { cursor: query.cursor ?? null, limit: query.limit }
}
