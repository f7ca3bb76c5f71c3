import { readFileSync, writeFileSync } from 'node:fs'

const introduction = `# Figures

Each table was made by the command above it, on the machine that the section names. \`npm run bench\` makes all of them again and writes this file;
\`npm run bench -- claims times\` makes some. Data sets lie outside the repository (\`LAGEBILD_DATA\`); what needs them skips, saying so, where they are missing.
Sets marked *dev* were looked at while rules were written; figures on unseen text will be lower.
`

/** The sections of a file of figures by their headings, each without its heading line. */
export function readSections(path: string): Map<string, string> {
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m)
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n')
      return [section.slice(0, end).trim(), section.slice(end + 1).trim()]
    }),
  )
}

/** Writes the sections under the common introduction; headings that `order` does not name follow in the order of the map. */
export function writeSections(path: string, sections: ReadonlyMap<string, string>, order: readonly string[]): void {
  const headings = [
    ...order.filter((heading) => sections.has(heading)),
    ...[...sections.keys()].filter((heading) => !order.includes(heading)),
  ]
  const body = headings.map((heading) => `## ${heading}\n\n${sections.get(heading)}\n`)
  writeFileSync(path, [introduction, ...body].join('\n'))
}
