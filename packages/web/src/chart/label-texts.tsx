import { chooseLabels, type Label } from './choose-labels.ts'

interface LabelTextsProps {
  readonly labels: readonly Label[]
  /** Height of the letters in the drawing's units. */
  readonly size: number
  readonly className?: string | undefined
}

/** Names in a drawing, as many as have room. The links that they name say the same, so they are not read out. */
export function LabelTexts({ labels, size, className }: LabelTextsProps) {
  const shown = chooseLabels(labels, size)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus
    <g aria-hidden="true" fontSize={size} strokeWidth={size / 4} className={className}>
      {labels.map(({ key, text, x, y }) =>
        shown.has(key) ? (
          <text key={key} x={x} y={y} dy="0.35em">
            {text}
          </text>
        ) : null,
      )}
    </g>
  )
}
