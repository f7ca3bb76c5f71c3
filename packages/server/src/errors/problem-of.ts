import { STATUS_CODES } from 'node:http'
import type { Problem } from '@lagebild/client'
import { InputError } from '@lagebild/schema'
import type { FastifyError } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'

/** Status codes of input errors that are not simply a bad request. */
const statusOfCode: Readonly<Record<string, number>> = {
  'not-found': 404,
  'no-token': 401,
  'host-refused': 421,
  'origin-refused': 403,
  busy: 503,
  'time-out': 503,
  'fetching-is-off': 403,
}

/** An error as a problem document. Only errors caused by input say what happened; others keep the inside of the house to themselves. */
export function problemOf(error: unknown): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) return problem(400, 'request-invalid', describeIssues(error))
  if (error instanceof InputError) return problem(statusOfCode[error.code] ?? 400, error.code, error.message)
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500
  if (status === 413) return problem(413, 'body-too-large', 'The body is larger than this server takes.')
  if (status === 415)
    return problem(415, 'content-type-refused', 'Send application/json, or application/octet-stream for files.')
  if (status === 429) return problem(429, 'too-many-requests', 'Too many requests in a minute; wait and try again.')
  if (status === 503) return problem(503, 'time-out', 'This took longer than the server allows.')
  if (status >= 400 && status < 500) return problem(status, 'request-invalid', (error as Error).message)
  return problem(500, 'internal', 'Something went wrong inside the server.')
}

export function problem(status: number, code: string, detail: string): Problem {
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, code }
}

function describeIssues(error: { readonly validation: readonly { instancePath: string; message?: string }[] }): string {
  return error.validation
    .slice(0, 5)
    .map(({ instancePath, message }) =>
      [instancePath.replace(/^\//, '').replaceAll('/', '.'), message].filter(Boolean).join(': '),
    )
    .join('; ')
}
