/** Something with a name in a drawing, in its units; the name begins at (`x`, `y`), the middle of its height. */
export interface Label {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly y: number
  /** The heavier name stays where two would lie on each other. */
  readonly weight: number
}

/** Keys of the labels that can be shown without lying on each other. `size` is the height of the letters. */
export function chooseLabels(labels: readonly Label[], size: number): ReadonlySet<string> {
  const shown: { readonly key: string; readonly box: Box }[] = []
  for (const { key, text, x, y } of labels.toSorted((a, b) => b.weight - a.weight)) {
    const box = { left: x, right: x + textLength(text, size), top: y - size * 0.65, bottom: y + size * 0.65 }
    if (shown.every((other) => !overlap(box, other.box))) shown.push({ key, box })
  }
  return new Set(shown.map(({ key }) => key))
}

/** About how wide a name is: letters of a text face are a bit more than half as wide as high. */
export function textLength(text: string, size: number): number {
  return text.length * size * 0.56
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
