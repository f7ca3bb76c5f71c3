import { InputError } from '@lagebild/schema'

/** Runs one task at a time in the order of asking; with `mostWaiting` waiting, another one is refused. */
export function takeTurns(mostWaiting: number): <T>(task: () => Promise<T>) => Promise<T> {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>) => {
    if (waiting >= mostWaiting) throw new InputError('busy', 'Other texts are being read; try again in a moment.')
    waiting += 1
    const turn = last.then(task).finally(() => {
      waiting -= 1
    })
    last = turn.catch(() => undefined)
    return turn
  }
}
