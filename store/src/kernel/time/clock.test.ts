import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Columns that the database compares with its own time, and by which somebody waits, enters or is shut out. */
const COMPARED =
  'next_try_at|due_at|expires_at|expiresAt|open_until|ends_at|paid_at|valid_from|last_seen_at|entered_at'
const OWN_CLOCK = String.raw`(?:new Date\(\)|Date\.now\(\))`
const WRITTEN = new RegExp(`\\b(?:${COMPARED})\\b.*${OWN_CLOCK}`)
const DECIDED = new RegExp(
  String.raw`\b(?:isFresh|isSecondPerson)\(.*${OWN_CLOCK}|^\s*(?:at|now): ${OWN_CLOCK}`,
)
const ASKED = new RegExp(`(?:where|andWhere|orWhere)\\([^)]*${OWN_CLOCK}`)

const folder = path.join(__dirname, '..', '..')

it('a time that the database compares with its own is never of the clock of this machine', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('admin'),
  )
  expect(files.length).toBeGreaterThan(200)
  const wrong = files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        [WRITTEN, ASKED, DECIDED].some((pattern) => pattern.test(line))
          ? [`${file}:${at + 1}: ${line.trim()}`]
          : [],
      ),
  )
  expect(wrong).toEqual([])
})
