import { createHash, timingSafeEqual } from 'node:crypto'
import { InputError } from '@lagebild/schema'
import type { FastifyRequest } from 'fastify'
import type { RecordApp } from '../record-app.ts'

export const tokenCookie = 'lagebild_token'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that does not tell how much of it was right. */
export function isToken(given: string | null, token: string): boolean {
  return given !== null && timingSafeEqual(digest(given), digest(token))
}

/** Demands the token of every request but those for the login page: as bearer, as password (for feed readers) or in the login's cookie. */
export function checkToken(app: RecordApp, token: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] === '/login' || request.url === '/login.css') return
    if (isToken(tokenOf(request), token)) return
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (wantsPage) return reply.redirect(`/login?to=${encodeURIComponent(request.url)}`, 303)
    reply.header('WWW-Authenticate', 'Bearer realm="lagebild"')
    throw new InputError('no-token', 'This server demands its token: Authorization: Bearer …')
  })
}

function tokenOf(request: FastifyRequest): string | null {
  const [scheme = '', value = ''] = (request.headers.authorization ?? '').split(/\s+/, 2)
  if (/^bearer$/i.test(scheme)) return value
  if (/^basic$/i.test(scheme))
    return Buffer.from(value, 'base64')
      .toString()
      .replace(/^[^:]*:/, '')
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).map((cookie) => cookie.split('=', 2))
  const cookie = cookies.find(([name]) => name === tokenCookie)?.[1]
  return cookie === undefined ? null : decodeURIComponent(cookie)
}
