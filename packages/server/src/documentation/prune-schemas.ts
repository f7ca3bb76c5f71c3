interface Description {
  readonly components?: { schemas?: Record<string, unknown> }
  readonly paths?: unknown
}

const refsOf = (part: unknown): string[] =>
  [...JSON.stringify(part ?? null).matchAll(/#\/components\/schemas\/([^"/]+)/g)].map(([, name = '']) => name)

/** Leaves only the schemas in a description that its routes lead to. */
export function pruneSchemas<T extends Description>(description: T): T {
  const { schemas = {} } = description.components ?? {}
  const kept = new Set<string>()
  const open = refsOf(description.paths)
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (kept.has(name)) continue
    kept.add(name)
    open.push(...refsOf(schemas[name]))
  }
  const entries = Object.entries(schemas).filter(([name]) => kept.has(name))
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(entries) } }
}
