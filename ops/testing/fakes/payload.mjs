// Stands for Payload's command line in the tests of `npm start`.
import { appendFileSync } from 'node:fs'
import path from 'node:path'

const [command] = process.argv.slice(2)
appendFileSync(path.join(process.env.DATA_DIR ?? '.', 'fake-calls'), `payload ${command}\n`)
