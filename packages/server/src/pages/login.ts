import { isToken, tokenCookie } from '../guard/check-token.ts'
import type { RecordApp } from '../record-app.ts'
import { escapeMarkup } from './escape-markup.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:15vh auto;padding:0 1rem}
:root{color-scheme:light dark}label,input,button{display:block;width:100%;box-sizing:border-box;font:inherit;margin-top:.5rem;padding:.4rem}
label{padding:0}[role=alert]{border-left:4px solid currentColor;padding-left:.75rem}`

function loginPage(to: string, isWrong: boolean): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lagebild</title>
<link rel="stylesheet" href="/login.css"></head><body><main><h1>Lagebild</h1>
${isWrong ? '<p role="alert">Das ist nicht das Token dieses Servers. <span lang="en">This is not the token of this server.</span></p>' : ''}
<form method="post" action="/login"><input type="hidden" name="to" value="${escapeMarkup(to)}">
<label for="token">Token</label><input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Anmelden · Sign in</button></form></main></body></html>
`
}

/** Only paths of this server are gone back to: `//elsewhere.example` and `/\\elsewhere.example` are other servers to a browser. */
const pathOf = (to: string | null): string => (to && /^\/(?![/\\])/.test(to) && !/[\r\n]/.test(to) ? to : '/')

/** A form that puts the token into a cookie which scripts and other sites cannot use. */
export function addLogin(app: RecordApp, token: string): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  const schema = { hide: true }
  app.get('/login.css', { schema }, async (_request, reply) => reply.type('text/css; charset=utf-8').send(style))
  app.get('/login', { schema }, async (request, reply) => {
    const to = (request.query as Record<string, string>)['to'] ?? null
    return reply
      .type('text/html; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .send(loginPage(pathOf(to), false))
  })
  app.post('/login', { schema, config: { isRead: true } }, async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
    const to = pathOf(form.get('to'))
    if (!isToken(form.get('token'), token))
      return reply.code(401).type('text/html; charset=utf-8').send(loginPage(to, true))
    const cookie = `${tokenCookie}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000`
    return reply.header('Set-Cookie', request.protocol === 'https' ? `${cookie}; Secure` : cookie).redirect(to, 303)
  })
}
