import { Readable } from 'node:stream'
import { createPhrasing } from '@lagebild/phrasing'
import { entityKindSchema } from '@lagebild/schema'
import { z } from 'zod'
import { briefingStyle } from '../exports/briefing/briefing-style.ts'
import { exportFormats } from '../exports/formats.ts'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import { languageQuery } from '../query/language-query.ts'
import { ownAddress } from '../query/own-address.ts'
import type { AddRoute } from '../record-app.ts'

const exportQuery = z.strictObject({ ...filterQuery, ...languageQuery })
const entityExportQuery = exportQuery.extend({
  entityKind: entityKindSchema.optional().describe('Only entities of this kind.'),
})

/** One route for each form of export. A page is shown, everything else is saved. */
export const addExports: AddRoute = (app, { record }) => {
  for (const { name, contentType, summary, write } of exportFormats) {
    const [mediaType = ''] = contentType.split(';')
    app.get(
      `/api/export/${name}`,
      {
        schema: {
          tags: ['exports'],
          summary,
          querystring: name.startsWith('entities.') ? entityExportQuery : exportQuery,
          produces: [mediaType],
        },
      },
      async (request, reply) => {
        const { query } = request
        const phrasing = createPhrasing(query.in)
        const { entityKind = null } = query as z.output<typeof entityExportQuery>
        const pieces = write({ record, filter: filterOf(query), entityKind, phrasing, base: ownAddress(request) })
        if (mediaType !== 'text/html') reply.header('Content-Disposition', `attachment; filename="lagebild-${name}"`)
        return reply.type(contentType).header('Content-Language', query.in).send(Readable.from(pieces))
      },
    )
  }
  app.get('/api/briefing.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(briefingStyle),
  )
}
