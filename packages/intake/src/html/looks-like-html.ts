/** Tags that articles and pages begin with or hold; a bare `<` or `<b` in running text is no markup. */
const tags =
  /<(?:!doctype html|html|head|body|p|div|br|h[1-6]|article|section|main|ul|ol|li|table|blockquote|span|a|strong|em|meta|title|script)\b[^<>]*>/i

/** Whether a text is HTML and not plain text. */
export function looksLikeHtml(text: string): boolean {
  return tags.test(text.slice(0, 20_000))
}
