import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { addDescription } from './documentation/add-description.ts'
import { addDocumentation } from './documentation/add-documentation.ts'
import { problemOf } from './errors/problem-of.ts'
import { sendProblem } from './errors/send-problem.ts'
import { checkHost } from './guard/check-host.ts'
import { checkToken } from './guard/check-token.ts'
import { addEntityTags } from './guard/entity-tag.ts'
import { limitReading } from './guard/limit-reading.ts'
import { addSafeHeaders } from './guard/safe-headers.ts'
import { addLogin } from './pages/login.ts'
import { addPages } from './pages/pages.ts'
import { addListParameters, parseQuery } from './query/parse-query.ts'
import type { RecordApp } from './record-app.ts'
import { routes } from './routes/routes.ts'
import type { ServerOptions, ServerParts } from './server-parts.ts'

const megabyte = 1024 * 1024
const mostBody = 16 * megabyte
/** A question is answered in milliseconds; what takes longer than this is broken. 100,000 characters are read in under a minute. */
const longestQuestion = 30_000
const longestReading = 120_000

/** The record over HTTP, ready to be asked (`inject`) or to listen. */
export async function createServer(parts: ServerParts, options: ServerOptions): Promise<RecordApp> {
  const app: RecordApp = fastify({
    bodyLimit: mostBody,
    requestTimeout: longestQuestion,
    handlerTimeout: longestQuestion,
    routerOptions: { querystringParser: parseQuery, maxParamLength: 1000 },
    forceCloseConnections: true,
    frameworkErrors: (error, _request, reply) => sendProblem(reply as unknown as FastifyReply, problemOf(error)),
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.removeContentTypeParser('text/plain')
  addErrors(app, options)
  addSafeHeaders(app)
  checkHost(app, options.hosts)
  if (options.token !== null) checkToken(app, options.token)
  addListParameters(app)
  addEntityTags(app)
  await addLimits(app, options)
  await addDescription(app)
  const limited = limitReading(parts, options.longestReading ?? longestReading)
  for (const addRoute of routes) addRoute(app, limited)
  addDocumentation(app)
  if (options.token !== null) addLogin(app, options.token)
  await addPages(app, options.pages)
  await app.ready()
  return app
}

async function addLimits(
  app: RecordApp,
  { requestsPerMinute = 1200, readsPerMinute = 120 }: ServerOptions,
): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    timeWindow: 60_000,
    max: (request) => ('isRead' in request.routeOptions.config ? readsPerMinute : requestsPerMinute),
    keyGenerator: (request) => `${request.ip} ${'isRead' in request.routeOptions.config}`,
  })
}

function addErrors(app: FastifyInstance, { onError }: ServerOptions): void {
  app.setErrorHandler((error, _request, reply) => {
    const answer = problemOf(error)
    if (answer.status === 500) onError?.(error)
    if (answer.status === 503) reply.header('Retry-After', '5')
    return sendProblem(reply, answer)
  })
}
