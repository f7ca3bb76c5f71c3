import swagger from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { fileBodySchema } from '../query/file-query.ts'
import type { RecordApp } from '../record-app.ts'
import { pruneSchemas } from './prune-schemas.ts'
import { recordSchemas } from './record-schemas.ts'

/** Makes the OpenAPI 3.1 description out of the routes' schemas. */
export async function addDescription(app: RecordApp): Promise<void> {
  const transforms = {
    schemaRegistry: recordSchemas,
    zodToJsonConfig: {
      override: ({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }) => {
        if (zodSchema === fileBodySchema) Object.assign(jsonSchema, { type: 'string', format: 'binary' })
      },
    },
  }
  const gatherSchemas = createJsonSchemaTransformObject(transforms)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lagebild',
        version: '0.1.0',
        description: 'Who says that who did what to whom, when, where and how much, and how sure that is.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
    },
    transform: createJsonSchemaTransform(transforms),
    transformObject: (document) => pruneSchemas(gatherSchemas(document) as object),
  })
}
