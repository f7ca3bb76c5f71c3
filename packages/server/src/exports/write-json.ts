/** Items as one JSON array, a line each. */
export async function* writeJsonArray(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield '['
  let separator = '\n'
  for await (const item of items) {
    yield `${separator}${JSON.stringify(item)}`
    separator = ',\n'
  }
  yield '\n]\n'
}

/** Items as JSON Lines. */
export async function* writeJsonLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

/** An object whose one list comes item by item; `head` is the object without it. */
export async function* writeJsonObject(
  head: Readonly<Record<string, unknown>>,
  list: string,
  items: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(list)}:`
  yield* writeJsonArray(items)
  yield '}\n'
}
