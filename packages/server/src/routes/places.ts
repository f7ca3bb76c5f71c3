import { mapPlaceSchema } from '@lagebild/client'
import { z } from 'zod'
import { locatePlace } from '../gazetteer/locate-place.ts'
import { filterOf, filterQuery } from '../query/filter-query.ts'
import type { AddRoute } from '../record-app.ts'

export const addPlaces: AddRoute = (app, { record }) => {
  app.get(
    '/api/places',
    {
      schema: {
        tags: ['places'],
        summary: 'Places of happenings with where they lie',
        description:
          'As precise as the texts are: a country has no pin. `point` is null where the place is not in the gazetteer.',
        querystring: z.strictObject(filterQuery),
        response: { 200: z.array(mapPlaceSchema).readonly() },
      },
    },
    async ({ query }) => {
      const places = await record.places(filterOf(query))
      return places.map((count) => ({ ...count, ...locatePlace(count.place) }))
    },
  )
}
