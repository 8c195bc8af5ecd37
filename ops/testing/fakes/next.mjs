// Stands for Next's command line in the tests of `npm start`.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serveHealth } from './serve-health.mjs'

const [command] = process.argv.slice(2)
appendFileSync(path.join(process.env.DATA_DIR ?? '.', 'fake-calls'), `next ${command}\n`)
if (command === 'build') {
  mkdirSync('.next', { recursive: true })
  writeFileSync('.next/BUILD_ID', 'x')
} else serveHealth(Number(process.argv[process.argv.indexOf('-p') + 1]))
