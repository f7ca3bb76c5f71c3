import { escapeMarkup } from '../pages/escape-markup.ts'
import { describeFields, describeSchema } from './describe-schema.ts'
import type { DocumentedRoute, JsonSchema, Operation } from './description.ts'

/** One route with its parameters, body, answer and a command to try it. */
export function describeRoute({ method, path, operation }: DocumentedRoute): string {
  return [
    `<section><h2 id="${anchorOf(method, path)}"><code>${method} ${escapeMarkup(path)}</code></h2>`,
    `<p>${escapeMarkup([operation.summary, operation.description].filter(Boolean).join('. '))}</p>`,
    parametersOf(operation),
    bodyOf(operation),
    answerOf(operation),
    `<pre><code>${escapeMarkup(commandOf(method, path, operation))}</code></pre></section>`,
  ].join('\n')
}

export const anchorOf = (method: string, path: string): string =>
  `${method}${path}`.replace(/[^\w]+/g, '-').toLowerCase()

function parametersOf({ parameters = [] }: Operation): string {
  const rows = parameters
    .filter((parameter) => parameter.in !== 'header')
    .map(
      ({ name, required, description, schema }) =>
        `<tr><th scope="row"><code>${escapeMarkup(name)}</code>${required ? '' : ' <small>optional</small>'}</th><td>${describeSchema(schema)}${
          schema.default === undefined ? '' : ` <small>${escapeMarkup(String(schema.default))} if left out</small>`
        }</td><td>${escapeMarkup(description ?? schema.description ?? '')}</td></tr>`,
    )
  return rows.length === 0 ? '' : `<h3>Parameters</h3><table><tbody>${rows.join('\n')}</tbody></table>`
}

function bodyOf({ requestBody }: Operation): string {
  return Object.entries(requestBody?.content ?? {})
    .map(
      ([type, { schema }]) =>
        `<h3>Body</h3><p><code>${escapeMarkup(type)}</code>: ${schema ? describeSchema(schema) : 'anything'}</p>`,
    )
    .join('\n')
}

function answerOf({ responses = {} }: Operation): string {
  return Object.entries(responses)
    .flatMap(([status, { content = {}, description }]) =>
      Object.entries(content).map(([type, { schema }]) => describeAnswer(status, type, schema ?? {}, description)),
    )
    .join('\n')
}

function describeAnswer(status: string, type: string, schema: JsonSchema, description = ''): string {
  const fields = schema.properties ? `<table><tbody>${describeFields(schema)}</tbody></table>` : ''
  const note = description && description !== 'Default Response' ? ` – ${escapeMarkup(description)}` : ''
  return `<h3>Answer ${escapeMarkup(status)}</h3><p><code>${escapeMarkup(type)}</code>: ${describeSchema(schema)}${note}</p>${fields}`
}

function commandOf(method: string, path: string, { parameters = [], requestBody }: Operation): string {
  const needed = parameters.filter((each) => each.in === 'query' && each.required).map(({ name }) => `${name}=…`)
  const url = `http://127.0.0.1:4280${path}${needed.length > 0 ? `?${needed.join('&')}` : ''}`
  if (method === 'GET') return `curl '${url}'`
  const [type] = Object.keys(requestBody?.content ?? {})
  if (!type) return `curl -X ${method} '${url}'`
  const data = type === 'application/json' ? `-d '{ … }'` : '--data-binary @FILE'
  return `curl -X ${method} -H 'Content-Type: ${type}' ${data} '${url}'`
}
