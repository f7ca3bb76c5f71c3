import { escapeMarkup } from '../pages/escape-markup.ts'
import { anchorOf } from './describe-route.ts'
import type { DocumentedRoute } from './description.ts'

/** The first page: what holds for all routes, and every route in one line. */
export function overviewBody(groups: ReadonlyMap<string, readonly DocumentedRoute[]>): string {
  const tables = [...groups].map(
    ([group, routes]) =>
      `<h2><a href="/api/docs/${escapeMarkup(group)}">${escapeMarkup(group)}</a></h2><table><tbody>${routes
        .map(
          ({ method, path, operation }) =>
            `<tr><th scope="row"><a href="/api/docs/${escapeMarkup(group)}#${anchorOf(method, path)}"><code>${method} ${escapeMarkup(path)}</code></a></th><td>${escapeMarkup(operation.summary ?? '')}</td></tr>`,
        )
        .join('\n')}</tbody></table>`,
  )
  return `<h1>The record over HTTP</h1>
<p>Answers are JSON in UTF-8. Lists come in pages: <code>next</code> of a page is the <code>cursor</code> of the one after it, and null on the last.
Every answer has an <code>ETag</code>; asked with <code>If-None-Match</code>, the server answers 304 while nothing has changed.</p>
<p>A filter stands in the address. <code>party</code>, <code>place</code>, <code>type</code>, <code>kind</code>, <code>certainty</code>, <code>origin</code> and
<code>language</code> can be repeated: <code>/api/happenings?party=PRK&amp;party=RUS&amp;contested=true</code>. An address that the server does not
understand is an error, not an empty answer.</p>
<p>Errors are problem documents (RFC 9457): <code>status</code>, <code>detail</code> for people, and a <code>code</code> that stays the same.</p>
<p>A server that other machines can reach demands its token: <code>Authorization: Bearer …</code>, the password of a feed reader, or the login page.</p>
<p>For TypeScript there is <code>@lagebild/client</code>, which has a method for each question and knows the types of the answers.</p>
${tables.join('\n')}`
}
