import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Hand-written files that nobody reads in one go; data and generated files are not counted. */
const mostLines = 400

/** Source files with more lines than a reader takes in, as messages. */
export function findLongFiles(root: string): string[] {
  return ['packages', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/node_modules|dist|generated/.test(path))
      .map((path) => join(root, folder, path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ path, lines }) => `${relative(root, path)}: ${lines} lines, at most ${mostLines}`),
  )
}
