import { describe, expect, it, vi } from 'vitest'
import { readQuery, refreshQueries, replaceAnswer, watchQuery } from './query-cache.ts'

const later = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('the cache of answers', () => {
  it('asks once for all who look, and tells them when the answer stands', async () => {
    const ask = vi.fn(async () => 'answer')
    const told = [vi.fn(), vi.fn()] as const
    watchQuery('once', ask, told[0])
    watchQuery('once', ask, told[1])
    expect(readQuery('once')).toEqual({ state: 'loading' })
    await later()
    expect(ask).toHaveBeenCalledTimes(1)
    expect(readQuery('once')).toEqual({ state: 'ready', data: 'answer', refreshing: false })
    expect(told[0]).toHaveBeenCalled()
    expect(told[1]).toHaveBeenCalled()
  })

  it('does not ask again for an answer that it has', async () => {
    const ask = vi.fn(async () => 1)
    watchQuery('kept', ask, () => {})()
    await later()
    watchQuery('kept', ask, () => {})
    await later()
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('keeps the old answer in sight while a newer one is on its way', async () => {
    let number = 0
    watchQuery(
      'refreshed',
      async () => ++number,
      () => {},
    )
    await later()
    refreshQueries('refreshed')
    expect(readQuery('refreshed')).toEqual({ state: 'ready', data: 1, refreshing: true })
    await later()
    expect(readQuery('refreshed')).toEqual({ state: 'ready', data: 2, refreshing: false })
  })

  it('asks anew only for what is looked at; the rest when somebody looks again', async () => {
    const ask = vi.fn(async () => 1)
    watchQuery('unseen', ask, () => {})()
    await later()
    refreshQueries()
    await later()
    expect(ask).toHaveBeenCalledTimes(1)
    watchQuery('unseen', ask, () => {})
    await later()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('tells of a failure, and of the answer to the next try', async () => {
    const ask = vi.fn(async () => 'at last').mockRejectedValueOnce(new Error('gone'))
    watchQuery('failing', ask, () => {})
    await later()
    expect(readQuery('failing')).toMatchObject({ state: 'failed', error: new Error('gone') })
    refreshQueries('failing')
    expect(readQuery('failing')).toEqual({ state: 'loading' })
    await later()
    expect(readQuery('failing')).toMatchObject({ state: 'ready', data: 'at last' })
  })

  it('lets a newer request win over an older one that answers late', async () => {
    const answers: ((value: string) => void)[] = []
    watchQuery(
      'racing',
      () => new Promise<string>((resolve) => answers.push(resolve)),
      () => {},
    )
    refreshQueries('racing')
    answers[1]?.('new')
    await later()
    answers[0]?.('old')
    await later()
    expect(readQuery('racing')).toMatchObject({ data: 'new' })
  })

  it('takes an answer from elsewhere, such as a list that grew', async () => {
    watchQuery(
      'grown',
      async () => [1],
      () => {},
    )
    await later()
    replaceAnswer('grown', [1, 2])
    expect(readQuery('grown')).toMatchObject({ data: [1, 2] })
  })
})
