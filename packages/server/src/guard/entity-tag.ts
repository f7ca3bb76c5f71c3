import { createHash } from 'node:crypto'
import type { RecordApp } from '../record-app.ts'

/** Gives answers to questions a tag made of their content, and answers 304 where the asker has that content already. */
export function addEntityTags(app: RecordApp): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200) return payload
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'private, no-cache')
    if (typeof payload !== 'string' || reply.hasHeader('ETag')) return payload
    const tag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`
    reply.header('ETag', tag)
    if (!matches(request.headers['if-none-match'], tag)) return payload
    reply.code(304)
    reply.removeHeader('Content-Length')
    return ''
  })
}

function matches(header: string | undefined, tag: string): boolean {
  return header?.split(/\s*,\s*/).some((each) => each === '*' || each.replace(/^W\//, '') === tag) ?? false
}
