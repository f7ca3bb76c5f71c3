import { describe, expect, it } from 'vitest'
import { matchPath } from './match-path.ts'

describe('matchPath', () => {
  it.each([
    ['/', '/', {}],
    ['/happenings/:id', '/happenings/h1', { id: 'h1' }],
    ['/happenings/:id', '/happenings/h1/', { id: 'h1' }],
    ['/entities/:key', '/entities/person%3Akim%2Fun', { key: 'person:kim/un' }],
    ['/happenings/:id', '/happenings', null],
    ['/happenings/:id', '/articles/h1', null],
    ['/entities/:key', '/entities/100%', null],
  ])('%s on %s', (pattern, path, values) => {
    expect(matchPath(pattern, path)).toEqual(values)
  })
})
