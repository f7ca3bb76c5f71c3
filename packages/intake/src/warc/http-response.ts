import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** An answer of a web server as an archive keeps it. */
export interface HttpResponse {
  readonly status: number
  /** Content type without parameters, lower case, or null. */
  readonly type: string | null
  readonly charset: string | null
  readonly body: Buffer
}

/** Longest head of an answer. */
const longestHead = 262_144

/** Takes a stored HTTP answer apart: head, chunks and compression undone; null where it is none. */
export function parseHttpResponse(block: Buffer, largestBody: number): HttpResponse | null {
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(block.subarray(0, 32).toString('latin1'))?.[1]
  if (!status) return null
  const windows = block.indexOf('\r\n\r\n')
  const unix = block.indexOf('\n\n')
  const isWindows = windows >= 0 && (unix < 0 || windows < unix)
  const end = isWindows ? windows : unix
  if (end < 0 || end > longestHead) return null
  const head = block.subarray(0, end).toString('latin1')
  const header = (name: string): string | null =>
    new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(head)?.[1]?.trim() ?? null
  const contentType = header('content-type')
  const raw = block.subarray(end + (isWindows ? 4 : 2))
  const joined = /chunked/i.test(header('transfer-encoding') ?? '') ? joinChunks(raw) : raw
  return {
    status: Number(status),
    type: contentType?.split(';')[0]?.trim().toLowerCase() || null,
    charset: /charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null,
    body: unpack(joined, header('content-encoding')?.toLowerCase() ?? '', largestBody),
  }
}

/** Many archives keep the header but store the body joined; then it does not begin with a length. */
function joinChunks(raw: Buffer): Buffer {
  const parts: Buffer[] = []
  let offset = 0
  while (offset < raw.length) {
    const lineEnd = raw.indexOf('\n', offset)
    const size =
      lineEnd < 0 || lineEnd - offset > 64
        ? null
        : /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(raw.subarray(offset, lineEnd).toString('latin1'))
    if (!size) return parts.length === 0 ? raw : Buffer.concat(parts)
    const length = Number.parseInt(size[1] ?? '0', 16)
    if (length === 0) break
    parts.push(raw.subarray(lineEnd + 1, lineEnd + 1 + length))
    offset = lineEnd + 1 + length
    while (raw[offset] === 0x0d || raw[offset] === 0x0a) offset += 1
  }
  return Buffer.concat(parts)
}

/** Unpacks what the header names; archives that store it unpacked keep the header all the same. */
function unpack(body: Buffer, encoding: string, largestBody: number): Buffer {
  const options = { maxOutputLength: largestBody }
  try {
    if (/gzip/.test(encoding) || (body[0] === 0x1f && body[1] === 0x8b)) return gunzipSync(body, options)
    if (/\bbr\b/.test(encoding)) return brotliDecompressSync(body, options)
    if (/deflate/.test(encoding)) return body[0] === 0x78 ? inflateSync(body, options) : inflateRawSync(body, options)
  } catch {
    return body
  }
  return body
}
