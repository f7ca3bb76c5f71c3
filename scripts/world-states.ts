/**
 * Writes packages/reader/lexicons/world/states.tsv: the German and English names of every ISO 3166-1 state and territory,
 * from CLDR (short and variant names too) and i18n-iso-countries. The first name of a cell is the canonical one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const target = fileURLToPath(new URL('../packages/reader/lexicons/world/states.tsv', import.meta.url))
/** Kosovo has a user-assigned code in CLDR; ISO 3166-1 gives it none. */
const kosovo: [string, string] = ['XK', 'XKX']

type Names = Readonly<Record<string, string | readonly string[]>>
const readJson = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), 'utf8'))

function cldrNames(language: string): Names {
  const file = readJson(`cldr-localenames-full/main/${language}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Names } }>
  }
  return file.main[language]?.localeDisplayNames.territories ?? {}
}

function isoNames(language: string): Names {
  return (readJson(`i18n-iso-countries/langs/${language}.json`) as { countries: Names }).countries
}

/** `Kongo-Brazzaville (Republik)` and `Korea, Republic of` are written so for sorting; no text has them. */
const isWritten = (name: string): boolean => !/[(),]/.test(name)

function namesOf(language: string, alpha2: string): string[] {
  const cldr = cldrNames(language)
  const all = ['', '-alt-short', '-alt-variant'].flatMap((suffix) => cldr[`${alpha2}${suffix}`] ?? [])
  return [...new Set([...all, ...[isoNames(language)[alpha2] ?? []].flat()])].filter(isWritten)
}

const codes = (readJson('i18n-iso-countries/codes.json') as [string, string, string][])
  .map(([alpha2, alpha3]): [string, string] => [alpha2, alpha3])
  .filter(([alpha2]) => alpha2 !== kosovo[0])
const rows = [...codes, kosovo]
  .sort((a, b) => a[1].localeCompare(b[1]))
  .map(([alpha2, alpha3]) =>
    [alpha3, alpha2, namesOf('de', alpha2).join('|'), namesOf('en', alpha2).join('|')].join('\t'),
  )

writeFileSync(
  target,
  `# Made by scripts/world-states.ts from CLDR (Unicode License v3) and i18n-iso-countries (MIT); do not edit.\ncode\talpha2\tde\ten\n${rows.join('\n')}\n`,
)
