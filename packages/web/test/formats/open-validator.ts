import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { publishedForms } from './published-forms.ts'

/** What is wrong with JSON, as messages with the place; nothing where it is as it should be. */
export interface Validator {
  /** Against a list of what the description of the API names so: `HappeningSummary`. */
  findListFaults(name: string, list: unknown): string[]
  /** Against the published form of another's format. */
  findFormFaults(form: keyof typeof publishedForms, value: unknown): string[]
}

/** A validator that knows the schemas of a running desk's own description (`/api/openapi.json`). */
export async function openValidator(address: string): Promise<Validator> {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema((await (await fetch(`${address}/api/openapi.json`)).json()) as object, 'desk')
  const findFaults = (schema: object, value: unknown): string[] => {
    ajv.validate(schema, value)
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
  }
  return {
    findListFaults: (name, list) =>
      findFaults({ type: 'array', items: { $ref: `desk#/components/schemas/${name}` } }, list),
    findFormFaults: (form, value) => findFaults(publishedForms[form], value),
  }
}
