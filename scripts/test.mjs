import { build, installMissing, run } from './install-missing.mjs'

installMissing()
build()
run('vitest', ['run', ...process.argv.slice(2)])
