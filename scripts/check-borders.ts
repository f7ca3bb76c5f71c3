import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Which packages of ours a package may import; the wiring in `cli` joins them, nothing else does. */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  syntax: ['schema'],
  reader: ['schema'],
  intake: ['schema'],
  archive: ['schema'],
  phrasing: ['schema'],
  client: ['schema'],
  server: ['schema', 'phrasing', 'client'],
  web: ['schema', 'phrasing', 'client'],
  cli: ['schema', 'syntax', 'reader', 'intake', 'archive', 'phrasing', 'client', 'server'],
}

const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g

/** Imports that cross a border, and import cycles between files, as messages with the file's path. */
export function findBorderBreaches(root: string): string[] {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const rules = allowed[name]
    if (!rules) return [`packages/${name}: not a package of the design`]
    const source = join(root, 'packages', name, 'src')
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(source, path))
    return [...files.flatMap((file) => breachesOf(root, file, name, rules)), ...findCycles(root, files)]
  })
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => match[1] ?? '')
}

function breachesOf(root: string, file: string, name: string, rules: readonly string[]): string[] {
  return importsOf(file).flatMap((target) => {
    const other = /^@lagebild\/(\w+)/.exec(target)?.[1] ?? (target === 'lagebild' ? 'cli' : undefined)
    if (other && other !== name && !rules.includes(other))
      return [`${relative(root, file)}: ${name} must not import ${other}`]
    if (/^\.\..*packages\//.test(target)) return [`${relative(root, file)}: reaches into another package by path`]
    return []
  })
}

/** Runtime import cycles between the files of one package. */
function findCycles(root: string, files: readonly string[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^']*'(\.[^']+)'/gm)].map((match) =>
        join(file, '..', match[1] ?? ''),
      ),
    ]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push(
        `import cycle: ${[...path.slice(path.indexOf(file)), file].map((step) => relative(root, step)).join(' -> ')}`,
      )
      return
    }
    state.set(file, 'open')
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return cycles
}
