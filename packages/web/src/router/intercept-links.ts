import { navigate } from './location.ts'

/**
 * Lets plain links move within the desk. Links to other sites and to `/api`, downloads, and clicks that ask for another tab are left to the
 * browser.
 */
export function interceptLinks(target: Document): void {
  target.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin) return
    if (link.pathname === '/api' || link.pathname.startsWith('/api/')) return
    if (link.hash && link.pathname === window.location.pathname && link.search === window.location.search) return
    event.preventDefault()
    navigate(`${link.pathname}${link.search}${link.hash}`)
  })
}
