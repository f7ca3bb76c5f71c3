import { eventTypes } from '@lagebild/schema'

const day = { type: 'string', format: 'date' }
const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text }
const longitude = { type: 'number', minimum: -180, maximum: 180 }
const latitude = { type: 'number', minimum: -90, maximum: 90 }

const ploverEntity = {
  type: 'object',
  properties: { code: { type: 'string' }, entity_text: text, sector: text, country_code: text },
}

/** A PLOVER record: the required fields and the forms of the others, by the table of JSON fields in the manual of 2021. */
const ploverEvent = {
  type: 'object',
  required: ['id', 'date', 'actor', 'event'],
  properties: {
    id: text,
    date: day,
    enddate: day,
    actor: { type: 'array', items: ploverEntity },
    recipient: { type: 'array', items: ploverEntity },
    event: { type: 'array', minItems: 1, items: { enum: eventTypes.filter((type) => type !== 'OTHER') } },
    event_loc: { type: 'object' },
    event_text: texts,
    quad_code: { enum: [1, 2, 3, 4] },
    mode: texts,
    context: texts,
    link: text,
    text_info: { type: 'object' },
    cite_info: { type: 'object' },
    comment: text,
  },
}

/** A GeoJSON collection of points and of features that lie nowhere (RFC 7946, sections 3.1.2, 3.2 and 3.3). */
const geoJson = {
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: ['string', 'number'] },
          properties: { type: ['object', 'null'] },
          geometry: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                required: ['type', 'coordinates'],
                properties: {
                  type: { const: 'Point' },
                  coordinates: { type: 'array', prefixItems: [longitude, latitude], minItems: 2, maxItems: 3 },
                },
              },
            ],
          },
        },
      },
    },
  },
}

const position = {
  type: 'object',
  required: ['start', 'end'],
  properties: {
    type: { const: 'TextPositionSelector' },
    start: { type: 'integer', minimum: 0 },
    end: { type: 'integer', minimum: 1 },
  },
}
const quotation = {
  type: 'object',
  required: ['exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: text,
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
}

/** A page of annotations with selectors (W3C Web Annotation Data Model, sections 3, 4.2 and 5.2). */
const annotationPage = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', format: 'uri' },
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'target'],
        properties: {
          id: { type: 'string', format: 'uri' },
          type: { const: 'Annotation' },
          body: { type: 'array', items: { type: 'object', required: ['type'] } },
          target: {
            type: 'object',
            required: ['source', 'selector'],
            properties: {
              source: { type: 'string', format: 'uri' },
              selector: { type: 'array', minItems: 1, items: { anyOf: [position, quotation] } },
            },
          },
        },
      },
    },
  },
}

/** Claims by the properties that schema.org gives to Claim, Event and NewsArticle. */
const claimGraph = {
  type: 'object',
  required: ['@context', '@graph'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@graph': {
      type: 'array',
      items: {
        type: 'object',
        required: ['@type', '@id', 'text', 'author', 'appearance'],
        properties: {
          '@type': { const: 'Claim' },
          '@id': { type: 'string', format: 'uri' },
          text,
          name: text,
          inLanguage: { enum: ['de', 'en'] },
          author: {
            type: 'object',
            required: ['@type', 'name'],
            properties: { '@type': { enum: ['Person', 'Organization'] }, name: text },
          },
          about: { type: 'object', required: ['@type', 'name'], properties: { '@type': { const: 'Event' } } },
          appearance: {
            type: 'object',
            required: ['@type', '@id'],
            properties: {
              '@type': { const: 'NewsArticle' },
              '@id': { type: 'string', format: 'uri' },
              url: { type: 'string', format: 'uri' },
            },
          },
        },
      },
    },
  },
}

/** JSON Schema of the formats of others in which the desk gives the record out, written from what they publish. */
export const publishedForms = { ploverEvent, geoJson, annotationPage, claimGraph } as const
