import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { Desk } from './desk.tsx'
import { applyTheme, readTheme } from './layout/theme.ts'
import { interceptLinks } from './router/intercept-links.ts'

// The content security policy forbids making code from text, which zod would do for speed.
z.config({ jitless: true })
applyTheme(readTheme())
interceptLinks(document)

const root = document.getElementById('desk')
if (!root) throw new Error('The page has no element for the desk.')
createRoot(root).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
)
