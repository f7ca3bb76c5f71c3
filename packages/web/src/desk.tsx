import type { Language } from '@lagebild/schema'
import { Suspense, useEffect, useRef, useState } from 'react'
import { Loading } from './components/loading.tsx'
import { Colophon } from './layout/colophon.tsx'
import styles from './layout/desk.module.css'
import { LiveNotice } from './layout/live-notice.tsx'
import { Masthead } from './layout/masthead.tsx'
import { PageBoundary } from './layout/page-boundary.tsx'
import { commonMessages } from './messages/common.ts'
import { LanguageContext, readLanguage, storeLanguage } from './messages/reader-language.ts'
import { pages } from './pages.ts'
import { useLocation } from './router/location.ts'
import { matchPath } from './router/match-path.ts'
import { MissingPage } from './views/missing/missing-page.tsx'

/** The whole desk: masthead, the page of the address, colophon. */
export function Desk() {
  const [language, setLanguage] = useState<Language>(readLanguage)
  const { path } = useLocation()
  const shownPath = useRef(path)
  // Whoever follows a link by keyboard or ear goes on at the new page, not at the top of the browser.
  useEffect(() => {
    if (shownPath.current !== path) document.getElementById('main')?.focus({ preventScroll: true })
    shownPath.current = path
  }, [path])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={language}>
      <a className={styles.skip} href="#main">
        {commonMessages[language].skip}
      </a>
      <Masthead
        onLanguage={(next) => {
          storeLanguage(next)
          setLanguage(next)
        }}
      />
      <LiveNotice />
      <main id="main" className={styles.main} tabIndex={-1}>
        <PageBoundary key={path}>
          <Suspense fallback={<Loading />}>
            <CurrentPage path={path} />
          </Suspense>
        </PageBoundary>
      </main>
      <Colophon />
    </LanguageContext>
  )
}

function CurrentPage({ path }: { readonly path: string }) {
  for (const { path: pattern, View } of pages) {
    const params = matchPath(pattern, path)
    if (params) return <View key={path} params={params} />
  }
  return <MissingPage />
}
