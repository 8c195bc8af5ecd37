/**
 * The memory that the reader of spreadsheets takes from a running store, for each file of the tests.
 * `MINGACO_STACK=…/stack.json node tests/specs/measure/import.ts`
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { BOMBS } from '../../fixtures/sheets/spreadsheet-bombs.ts'
import { SPREADSHEETS } from '../../fixtures/sheets/spreadsheets.ts'
import { readStack } from '../../support/stack.ts'
import { formWith } from '../../clients/call.ts'
import { officerDesk } from '../../clients/officer-desk.ts'
import { GROUP } from '../../clients/sheet-sender.ts'
import { call } from '../../clients/store.ts'
import { forgetPeak, memoryMb } from './memory.ts'

const LIMIT_MB = 400
const stack = readStack()
const { children } = JSON.parse(readFileSync(path.join(stack.dataDir, 'run.json'), 'utf8')) as {
  children: { name: string; pid: number }[]
}
const pid = children.find(({ name }) => name === 'comercio')?.pid
if (!pid) throw new Error('the store does not run')
const { handle, headers } = await officerDesk(GROUP)
const address = `/desk/organizations/${handle}/groups/${GROUP}/imports`
const files = [...SPREADSHEETS.map(({ name, bytes }): [string, Buffer] => [name, bytes]), ...BOMBS]
let most = 0
for (const [name, bytes] of files) {
  forgetPeak(pid)
  const { nowMb } = memoryMb(pid)
  const form = formWith('file', bytes, name)
  const at = performance.now()
  const { status } = await call('POST', address, form, headers)
  const ms = Math.round(performance.now() - at)
  const moreMb = memoryMb(pid).peakMb - nowMb
  most = Math.max(most, moreMb)
  if (status >= 500 || moreMb > 20 || ms > 200) console.log(`${name}: ${status}, ${ms} ms, ${moreMb} MB more`)
}
console.log(`${files.length} files, at most ${most} MB more than before`)
if (most > LIMIT_MB) throw new Error(`more than ${LIMIT_MB} MB`)
