import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readStack } from '../../../support/stack.ts'

/** PostgreSQL's is another account's when this runs as root; it refuses a folder that others may read by itself. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (entry.name === 'pg') return []
    return entry.isDirectory() ? [place, ...filesIn(place)] : [place]
  })

it('nothing that the stack keeps can be read by another user of the machine', () => {
  const all = filesIn(readStack().dataDir)
  expect(all.length).toBeGreaterThan(100)
  const open = all.filter((file) => (lstatSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o077)
  expect(open).toEqual([])
})
