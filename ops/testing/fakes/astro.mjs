// Stands for Astro's command line, and its output for the shop, in the tests of `npm start`.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

appendFileSync(path.join(process.env.DATA_DIR ?? '.', 'fake-calls'), `astro ${process.argv[2]}\n`)
mkdirSync('dist/server', { recursive: true })
const helper = new URL('./serve-health.mjs', import.meta.url).href
writeFileSync(
  'dist/server/entry.mjs',
  `import { serveHealth } from '${helper}'\nserveHealth(Number(process.env.PORT))\n`,
)
