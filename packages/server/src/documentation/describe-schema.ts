import { escapeMarkup } from '../pages/escape-markup.ts'
import type { JsonSchema } from './description.ts'

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

/** A schema in a few words of markup, with links to those that have names: `list of <a>Happening</a>`, `text or null`. */
export function describeSchema(schema: JsonSchema): string {
  if (schema.$ref) {
    const name = nameOf(schema.$ref)
    return `<a href="/api/docs/schemas#${escapeMarkup(name)}">${escapeMarkup(name)}</a>`
  }
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return [...new Set(alternatives.map(describeSchema))].join(' or ')
  if (schema.const !== undefined) return `<code>${escapeMarkup(JSON.stringify(schema.const))}</code>`
  if (schema.enum) return schema.enum.map((value) => `<code>${escapeMarkup(String(value))}</code>`).join(' ')
  if (schema.type === 'array') return `list of ${schema.items ? describeSchema(schema.items) : 'anything'}`
  if (schema.type === 'object') return describeObject(schema)
  const types = [schema.type ?? 'anything'].flat().map((type) => words[type] ?? type)
  return escapeMarkup([types.join(' or '), schema.format && `(${schema.format})`].filter(Boolean).join(' '))
}

const words: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', integer: 'whole number' }

function describeObject({ properties, additionalProperties }: JsonSchema): string {
  if (properties)
    return `{ ${Object.keys(properties)
      .map((name) => `<code>${escapeMarkup(name)}</code>`)
      .join(' ')} }`
  const value = typeof additionalProperties === 'object' ? describeSchema(additionalProperties) : 'anything'
  return `map of ${value}`
}

/** The fields of an object as a table; nested objects without a name are opened up. */
export function describeFields(schema: JsonSchema, prefix = ''): string {
  const rows = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.items?.properties ? field.items : field.properties ? field : null
    const label = `${prefix}${name}${field.items?.properties ? '[]' : ''}`
    const isOptional = !schema.required?.includes(name)
    return [
      `<tr><th scope="row"><code>${escapeMarkup(label)}</code>${isOptional ? ' <small>optional</small>' : ''}</th><td>${describeSchema(field)}</td><td>${escapeMarkup(field.description ?? '')}</td></tr>`,
      inner ? describeFields(inner, `${label}.`) : '',
    ]
  })
  return rows.join('\n')
}
