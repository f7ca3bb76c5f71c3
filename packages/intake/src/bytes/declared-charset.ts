/** Bytes in which HTML and XML must name their encoding; HTML says 1,024, careless pages need more. */
const head = 4_096

const declarations = [
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i,
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
]

/** The encoding that an HTML or XML document names itself, in lower case, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, head)).toString('latin1')
  for (const declaration of declarations) {
    const charset = declaration.exec(start)?.[1]
    if (charset) return charset.toLowerCase()
  }
  return null
}
