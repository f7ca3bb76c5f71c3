import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyReply } from 'fastify'
import { problem } from '../errors/problem-of.ts'
import { sendProblem } from '../errors/send-problem.ts'
import type { RecordApp } from '../record-app.ts'

const year = 31_536_000

/** Serves the built pages. Every address that is no file and not of the API is one of the pages' own and gets the first page. */
export async function addPages(app: RecordApp, folder: string | null): Promise<void> {
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api', 303))
    app.setNotFoundHandler((request, reply) => answerNothing(request.url, reply))
    return
  }
  await app.register(staticFiles, {
    root: folder,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    // Built files carry their content's hash in their name, the first page does not.
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', /[\\/]assets[\\/]/.test(path) ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    const isPage =
      request.method === 'GET' &&
      !/^\/(api|assets)(\/|$)/.test(path) &&
      (request.headers.accept ?? '').includes('text/html')
    if (isPage) return reply.sendFile('index.html')
    return answerNothing(path, reply)
  })
}

function answerNothing(path: string, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problem(404, 'no-such-address', `There is nothing at ${path.split('?')[0]}.`))
}
