// Stands for Medusa's command line in the tests of `npm start`.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serveHealth } from './serve-health.mjs'

const [command] = process.argv.slice(2)
const note = path.join(process.env.DATA_DIR ?? '.', 'fake-calls')
appendFileSync(note, `medusa ${command}\n`)
if (command === 'build') {
  mkdirSync('.medusa/admin', { recursive: true })
  writeFileSync('.medusa/admin/index.html', '<h1>Panel</h1>')
}
if (command === 'start') {
  console.log('the store of the tests is up')
  serveHealth(Number(process.argv[process.argv.indexOf('-p') + 1]))
  setInterval(() => {
    if (!existsSync(path.join(process.env.DATA_DIR ?? '.', 'crash-now'))) return
    console.error('se me cortó el hilo')
    process.exit(7)
  }, 100)
}
