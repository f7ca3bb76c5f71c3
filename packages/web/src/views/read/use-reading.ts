import type { AddedArticle, ArticleMetaInput } from '@lagebild/client'
import type { Reading } from '@lagebild/schema'
import { useRef, useState } from 'react'
import { asOwnWrite } from '../../data/own-writes.ts'
import { refreshQueries } from '../../data/query-cache.ts'
import { recordClient } from '../../data/record-client.ts'
import { addInput, type ReadInput, readInput } from './read-input.ts'

/** How far reading is. `work` says what is under way. */
export interface ReadingState {
  readonly input: ReadInput | null
  readonly meta: ArticleMetaInput
  readonly work: 'none' | 'reading' | 'adding'
  readonly readings: readonly Reading[]
  readonly added: readonly AddedArticle[]
  readonly error: Error | null
}

const nothing: ReadingState = { input: null, meta: {}, work: 'none', readings: [], added: [], error: null }

export interface ReadingWork extends ReadingState {
  readonly read: (input: ReadInput, meta?: ArticleMetaInput) => void
  readonly add: () => void
  /** Back to the empty field, or to the text that was read. */
  readonly change: () => void
  readonly clear: () => void
}

/** Reads what is given, and adds it when asked; a newer reading takes the place of one under way. */
export function useReading(): ReadingWork {
  const [state, setState] = useState<ReadingState>(nothing)
  const running = useRef<AbortController | null>(null)

  const start = <T>(begin: ReadingState, ask: (signal: AbortSignal) => Promise<T>, done: (answer: T) => void): void => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setState(begin)
    ask(controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) done(answer)
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return
        const error = cause instanceof Error ? cause : new Error(String(cause))
        setState((before) => ({ ...before, work: 'none', error }))
      },
    )
  }
  const read = (input: ReadInput, meta: ArticleMetaInput = state.meta): void =>
    start(
      { ...state, input, meta, work: 'reading', added: [], error: null },
      (signal) => readInput(recordClient.withSignal(signal), input, meta),
      (readings) => setState({ ...nothing, input, meta, readings }),
    )
  const add = (): void => {
    const { input, meta } = state
    if (!input) return
    start(
      { ...state, work: 'adding', error: null },
      (signal) => asOwnWrite(addInput(recordClient.withSignal(signal), input, meta)),
      (added) => {
        setState((before) => ({ ...before, work: 'none', added }))
        refreshQueries()
      },
    )
  }
  const reset = (next: ReadingState): void => {
    running.current?.abort()
    setState(next)
  }
  return {
    ...state,
    read,
    add,
    change: () => reset({ ...nothing, input: state.input, meta: state.meta }),
    clear: () => reset(nothing),
  }
}
