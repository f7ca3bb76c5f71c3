import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
}

/** Licences that let anybody use, change and sell what is built on them. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
])

export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly isPermissive: boolean
}

/** What is installed with the product, without what only builds and tests it, by the lock file. */
export function listDependencies(root: string): Dependency[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const found = Object.entries(packages).flatMap(([path, locked]) => {
    if (!path.includes('node_modules/') || locked.link || locked.dev || locked.devOptional) return []
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = locked.license ?? licenceOf(join(root, path)) ?? 'unknown'
    return [{ name, version: locked.version ?? '', licence, isPermissive: isPermissive(licence) }]
  })
  const unique = new Map(found.map((dependency) => [`${dependency.name}@${dependency.version}`, dependency]))
  return [...unique.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Of `A OR B` one is enough, of `A AND B` both are needed. */
function isPermissive(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => permissive.has(each.trim())))
}

function licenceOf(folder: string): string | null {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return null
  const { license } = JSON.parse(readFileSync(path, 'utf8')) as { license?: string | { type: string } }
  return typeof license === 'string' ? license : (license?.type ?? null)
}

/** The page that lists them. */
export function licencesPage(root: string): string {
  const rows = listDependencies(root).map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return `# Licences of dependencies

What is installed with Lagebild, by the lock file, without what only builds and tests it. Made by \`npm run generate\`; the check refuses licences that are not permissive.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`
}
