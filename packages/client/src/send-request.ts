import { problemSchema } from './answers/problem.ts'
import { RequestError } from './request-error.ts'

export interface Connection {
  /** Where the server is: `http://127.0.0.1:4280`; empty for the page's own server. */
  readonly base: string
  readonly token: string | null
  readonly fetch: typeof fetch
  readonly signal: AbortSignal | null
}

export interface RequestBody {
  readonly type: string
  readonly content: string | Blob | ArrayBuffer
}

/** Asks for a path; throws a `RequestError` where the answer is no answer. Does not look into the answer. */
export async function sendRequest(
  connection: Connection,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: RequestBody,
): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (connection.token) headers['Authorization'] = `Bearer ${connection.token}`
  if (body) headers['Content-Type'] = body.type
  let response: Response
  try {
    response = await connection.fetch(connection.base + path, {
      method,
      headers,
      ...(body && { body: body.content }),
      ...(connection.signal && { signal: connection.signal }),
    })
  } catch (cause) {
    if (connection.signal?.aborted) throw cause
    throw new RequestError({ status: 0, code: 'unreachable', detail: 'The server cannot be reached.' }, { cause })
  }
  if (!response.ok) throw await errorOf(response)
  return response
}

async function errorOf(response: Response): Promise<RequestError> {
  const problem = problemSchema.safeParse(await response.json().catch(() => null))
  return new RequestError(
    problem.success
      ? problem.data
      : { status: response.status, code: 'no-problem-document', detail: `The server answered ${response.status}.` },
  )
}
