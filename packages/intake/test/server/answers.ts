import { createHash } from 'node:crypto'
import type { TestAnswer } from './start-test-server.ts'

/** Answers with headers and a body. */
export function answerWith(
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array = '',
): TestAnswer {
  return (_request, response) => void response.writeHead(status, headers).end(body)
}

export function redirectTo(location: string, status = 302): TestAnswer {
  return answerWith(status, { location })
}

/** Answers in turn; the last answer stays. */
export function inTurn(...answers: readonly TestAnswer[]): TestAnswer {
  let next = 0
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)]
    next += 1
    if (typeof answer === 'function') answer(request, response)
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
  }
}

/** Serves a body with an ETag, and 304 to who has it already. */
export function withEtag(contentType: string, body: string): TestAnswer {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { 'content-type': contentType, etag }).end(body)
  }
}

/** Lets `milliseconds` pass before the answer. */
export function slowly(milliseconds: number, answer: TestAnswer): TestAnswer {
  return (request, response) =>
    void setTimeout(() => {
      if (typeof answer === 'function') answer(request, response)
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer)
    }, milliseconds)
}

/** A feed whose entries are the given addresses. */
export function rssOf(addresses: readonly string[], title = 'Küstenkurier'): string {
  const items = addresses.map(
    (address) => `<item><title>Meldung</title><link>${address.replaceAll('&', '&amp;')}</link></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`
}

/** A short page of its own. */
export function pageOf(number: number, head = ''): string {
  return `<!doctype html><html lang="de"><head><title>Hafen ${number} wird ausgebaut</title>${head}
<meta property="article:published_time" content="2025-02-06T08:00:00Z"></head><body><article><h1>Hafen ${number} wird ausgebaut</h1>
<p>Die Regierung von Norwegen hat am Donnerstag den Ausbau des Hafens ${number} beschlossen. Der Verkehrsminister sagte, die Arbeiten sollten im Sommer beginnen.</p>
<p>Die Stadt rechnet mit Kosten von ${number + 20} Millionen Euro und will dafür Kredite aufnehmen, wie eine Sprecherin mitteilte.</p></article></body></html>`
}
