import { InputError } from '@lagebild/schema'
import type { RecordApp } from '../record-app.ts'
import { describeRoute } from './describe-route.ts'
import { describeFields, describeSchema } from './describe-schema.ts'
import { type Description, routesByGroup } from './description.ts'
import { documentationPage } from './documentation-page.ts'
import { documentationStyle } from './documentation-style.ts'
import { overviewBody } from './overview-page.ts'

/** Pages about the API, made from its own description: an overview, a page for each group of routes and one for the schemas. */
export function addDocumentation(app: RecordApp): void {
  const schema = { hide: true }
  const describe = (): Description => app.swagger() as unknown as Description
  app.get('/api', { schema }, async (_request, reply) => {
    const groups = routesByGroup(describe())
    return reply.type(html).send(documentationPage('Overview', [...groups.keys()], null, overviewBody(groups)))
  })
  app.get('/api/docs.css', { schema }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(documentationStyle),
  )
  app.get('/api/docs/:group', { schema }, async (request, reply) => {
    const { group } = request.params as { group: string }
    const description = describe()
    const groups = routesByGroup(description)
    const body = group === 'schemas' ? schemasBody(description) : groups.get(group)?.map(describeRoute).join('\n')
    if (body === undefined) throw new InputError('not-found', `The API has no part "${group}".`)
    const heading = group.charAt(0).toUpperCase() + group.slice(1)
    return reply.type(html).send(documentationPage(heading, [...groups.keys()], group, `<h1>${heading}</h1>\n${body}`))
  })
}

const html = 'text/html; charset=utf-8'

function schemasBody({ components }: Description): string {
  return Object.entries(components.schemas)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(
      ([name, schema]) =>
        `<section><h2 id="${name}">${name}</h2>${
          schema.properties
            ? `<table><tbody>${describeFields(schema)}</tbody></table>`
            : `<p>${describeSchema(schema)}</p>`
        }</section>`,
    )
    .join('\n')
}
