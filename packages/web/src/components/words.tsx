const controls = /[\u202a-\u202e\u2066-\u2069]/

/**
 * Words of an article. Characters that turn or override the direction of writing are shown as what they are instead of doing it; they
 * could make a quote say something else than it does.
 */
export function Words({ text }: { readonly text: string }) {
  if (!controls.test(text)) return text
  return text.split(/([\u202a-\u202e\u2066-\u2069])/).map((part, index) =>
    controls.test(part) ? (
      <span key={index} className="control">
        U+{part.charCodeAt(0).toString(16).toUpperCase()}
      </span>
    ) : (
      part
    ),
  )
}
