/**
 * Runs tasks side by side until all have ended. The first that fails ends the others through their signal, and its error is thrown when they are
 * done; what is thrown because `signal` aborted is no error.
 */
export async function runTogether(
  tasks: readonly ((signal: AbortSignal) => Promise<void>)[],
  signal?: AbortSignal,
): Promise<void> {
  const failed = new AbortController()
  const either = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])])
  const errors: unknown[] = []
  await Promise.all(
    tasks.map((task) =>
      task(either).catch((error) => {
        if (either.aborted) return
        errors.push(error)
        failed.abort(error)
      }),
    ),
  )
  if (errors.length > 0) throw errors[0]
}
