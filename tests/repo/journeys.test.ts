import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const specs = path.join(import.meta.dirname, '../specs/journeys')
const LEAVES_AT_ONCE = /^( *)await (?:.*\.click\(\)|(?:save|send)\(.*\))\n\1await \w+\.(?:goto|reload)\(/m

test('no journey presses and leaves at once: what it pressed may not be kept yet', () => {
  const files = globSync('**/*.ts', { cwd: specs })
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => LEAVES_AT_ONCE.test(readFileSync(path.join(specs, file), 'utf8')))).toEqual(
    [],
  )
})
