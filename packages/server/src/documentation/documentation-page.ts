import { escapeMarkup } from '../pages/escape-markup.ts'

/** A page of the documentation. */
export function documentationPage(
  title: string,
  groups: readonly string[],
  current: string | null,
  body: string,
): string {
  const links = ['schemas', ...groups].map((group) => {
    const here = group === current ? ' aria-current="page"' : ''
    return `<li><a href="/api/docs/${escapeMarkup(group)}"${here}>${escapeMarkup(group)}</a></li>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)} – Lagebild API</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><nav aria-label="API"><a href="/api"${current === null ? ' aria-current="page"' : ''}>Lagebild API</a><ul>${links.join('')}</ul>
<a href="/api/openapi.json">openapi.json</a> <a href="/">The desk</a></nav>
<main>${body}</main></body></html>
`
}
