// Quality of the quantities on the cases of Recognizers-Text: `node bench/quantities-quality.ts [--verbose]`.
// The cases stand without trees. LAGEBILD_DATA names the data folder. With --verbose the misses and their reasons are listed.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findQuantities } from '../packages/reader/src/quantities/find-quantities.ts'
import { quantityContext } from '../packages/reader/src/quantities/quantity-context.ts'
import type { Language } from '../packages/schema/src/index.ts'
import { checkCase } from './quantities/check-case.ts'
import { readTar } from './quantities/read-tar.ts'
import { type Case, parseSpecification } from './quantities/specification.ts'
import { whyNotNeeded } from './quantities/why-not-needed.ts'
import { findData } from './syntax/data-folder.ts'
import { percent, printTable } from './syntax/print-table.ts'

/** Specifications with the units that nothing but the expected may have. */
const models: readonly (readonly [path: string, kind: RegExp])[] = [
  ['Number/#/NumberModel', /^number$/],
  ['Number/#/PercentModel', /^percent/],
  ['NumberWithUnit/#/CurrencyModel', /^[A-Z]{3}$|^money$/],
  ['NumberWithUnit/#/DimensionModel', /metre|mile|tonne|litre|gram|foot|inch/],
  ['NumberWithUnit/#/AgeModel', /^(?:year|month|week|day)$/],
  ['NumberWithUnit/#/TemperatureModel', /^degree-/],
]
const languages: readonly (readonly [folder: string, language: Language])[] = [
  ['German', 'de'],
  ['English', 'en'],
]

function measure(
  cases: readonly Case[],
  language: Language,
  name: string,
  kind: RegExp,
): { row: string[]; reasons: Map<string, number> } {
  const reasons = new Map<string, number>()
  let right = 0
  let missed = 0
  for (const one of cases) {
    const found = findQuantities(quantityContext(one.input, language))
    if (checkCase(one, found, kind)) {
      right++
      continue
    }
    const reason = whyNotNeeded(one)
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    else missed++
    if (process.argv.includes('--verbose'))
      console.error(
        `${name} ${language} ${reason ?? 'MISSED'}: ${one.input} => ${JSON.stringify(found.map(({ min, max, unit }) => [min, max, unit]))}`,
      )
  }
  const excused = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  return {
    row: [
      name,
      language,
      String(cases.length),
      String(right),
      String(excused),
      String(missed),
      percent(right / (right + missed)),
    ],
    reasons,
  }
}

const archive = findData('quantity/recognizers-number-specs.tgz')
if (archive) {
  const files = readTar(gunzipSync(readFileSync(archive)))
  const rows: string[][] = []
  const all = new Map<string, number>()
  for (const [model, kind] of models) {
    for (const [folder, language] of languages) {
      const name = `${model.replace('#', folder)}.json`
      const source = [...files].find(([path]) => path.endsWith(name))?.[1]
      if (!source) continue
      const { row, reasons } = measure(
        parseSpecification(source, language),
        language,
        model.split('/').at(-1) ?? '',
        kind,
      )
      rows.push(row)
      for (const [reason, count] of reasons) all.set(reason, (all.get(reason) ?? 0) + count)
    }
  }
  printTable(['quantities', '', 'cases', 'right', 'not needed', 'missed', 'right of needed'], rows)
  printTable(
    ['not needed because', 'cases'],
    [...all].map(([reason, count]) => [reason, String(count)]),
  )
}
