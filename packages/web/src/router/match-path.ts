/** Values of the `:names` of a pattern in a path, decoded; null where the path has another form. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = splitPath(pattern)
  const given = splitPath(path)
  if (wanted.length !== given.length) return null
  const values: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (!part.startsWith(':')) {
      if (part !== value) return null
      continue
    }
    try {
      values[part.slice(1)] = decodeURIComponent(value)
    } catch {
      // A lone percent sign is no encoding; no page has such an address.
      return null
    }
  }
  return values
}

function splitPath(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}
