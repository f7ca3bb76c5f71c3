import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SeenRequest {
  readonly host: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly startedAt: number
}

/** What a path answers: a text (a page in HTML), or a function that does as it likes. */
export type TestAnswer = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A news site on this machine, of which a test says what it answers. */
export interface TestServer {
  /** `http://127.0.0.1:PORT`; `http://localhost:PORT` is the same server under another host. */
  readonly url: string
  readonly otherUrl: string
  readonly requests: readonly SeenRequest[]
  /** The most requests of one host that were answered at the same time. */
  readonly mostAtOnce: () => number
  readonly answer: (path: string, answer: TestAnswer) => void
  /** Requests for a path, query included. */
  readonly requestsFor: (path: string) => readonly SeenRequest[]
  readonly close: () => Promise<void>
}

/** Starts a server without any page; paths that were not given answer 404. */
export async function startTestServer(): Promise<TestServer> {
  const answers = new Map<string, TestAnswer>()
  const requests: SeenRequest[] = []
  const open = new Map<string, number>()
  let mostAtOnce = 0
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const host = request.headers.host ?? ''
    requests.push({ host, path, headers: request.headers, startedAt: Date.now() })
    const now = (open.get(host) ?? 0) + 1
    open.set(host, now)
    mostAtOnce = Math.max(mostAtOnce, now)
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1))
    const answer = answers.get(path) ?? answers.get(path.replace(/\?.*/, ''))
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
    else answer(request, response)
  })
  // Both families, so that `localhost` is served whichever address it has.
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    otherUrl: `http://localhost:${port}`,
    requests,
    mostAtOnce: () => mostAtOnce,
    answer: (path, answer) => void answers.set(path, answer),
    requestsFor: (path) => requests.filter((request) => request.path === path),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
