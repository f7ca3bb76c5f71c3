import type { RobotsRule } from './parse-robots.ts'

/**
 * Whether the rules let a crawler fetch path and query of a URL: the longest pattern that fits decides, `Allow` wins a tie, and what no
 * pattern fits is allowed. `*` stands for any run of characters, `$` for the end.
 */
export function isPathAllowed(rules: readonly RobotsRule[], url: URL): boolean {
  const path = normalizeEscapes(url.pathname + url.search)
  if (path === '/robots.txt') return true
  let best: { readonly isAllowed: boolean; readonly length: number } | null = null
  for (const rule of rules) {
    const pattern = normalizeEscapes(rule.path)
    if (!fits(pattern, path)) continue
    const length = pattern.length
    if (!best || length > best.length || (length === best.length && rule.isAllowed))
      best = { isAllowed: rule.isAllowed, length }
  }
  return best?.isAllowed ?? true
}

/** Finds the pieces between the stars one after the other; a regular expression with many stars could take for ever. */
function fits(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [head = '', ...pieces] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(head)) return false
  let at = head.length
  const last = isAnchored ? pieces.pop() : undefined
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  if (last !== undefined) return path.endsWith(last) && path.length - last.length >= at
  return !isAnchored || at === path.length
}

/** `%7E` and `~` are one character, `%2F` and `/` are two (RFC 9309, 2.2.2); characters beyond ASCII are compared escaped. */
function normalizeEscapes(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase()
    })
    .replace(/[^\x21-\x7e]/gu, (character) => {
      try {
        return encodeURIComponent(character)
      } catch {
        return character
      }
    })
}
