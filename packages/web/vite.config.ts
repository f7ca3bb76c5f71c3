import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the record's server stands while the pages are worked on with `npm run dev`. */
const devServer = process.env['LAGEBILD_SERVER'] ?? 'http://127.0.0.1:4280'

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production', 'default'] },
  // The content security policy allows no inline script and no data addresses.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2023', reportCompressedSize: true },
  server: { proxy: { '/api': devServer } },
})
