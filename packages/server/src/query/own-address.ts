import type { FastifyRequest } from 'fastify'

/** Address under which this server was asked: `http://127.0.0.1:4280`. */
export function ownAddress({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`
}
