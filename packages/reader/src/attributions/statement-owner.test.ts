import { expect, test } from 'vitest'
import { statementOwner } from './statement-owner.ts'

test.each([
  ['Polizeiangaben', 'Polizei', 'COP'],
  ['Behördenangaben', 'Behörden', 'GOV'],
  ['Regierungsangaben', 'Regierung', 'GOV'],
  ['Armeedarstellung', 'Armee', 'MIL'],
])('%s is what %s states', (form, name, sector) => {
  expect(statementOwner(form, 'de')).toMatchObject({ name, sector })
})

test.each(['Angaben', 'Zeitangaben', 'Regierung', 'Ortsangabe'])('%s names nobody', (form) => {
  expect(statementOwner(form, 'de')).toBeNull()
})
