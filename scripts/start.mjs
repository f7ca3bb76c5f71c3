import { build, installMissing, run } from './install-missing.mjs'

installMissing()
build()
run('node', ['packages/cli/dist/main.js', 'read', 'examples/articles/de-waffen.json'])
