import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeToOthers } from './close-to-others.mjs'

const isRoot = process.getuid?.() === 0
const before = process.umask()
let folder = ''
beforeEach(() => {
  process.umask(0o000)
  folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-closed-'))
})
afterEach(() => {
  process.umask(before)
  rmSync(folder, { recursive: true })
})
const mode = (...parts: string[]) => statSync(path.join(folder, ...parts)).mode & 0o777

test('what lay open is closed, and what is written next is closed whatever the umask was', () => {
  mkdirSync(path.join(folder, 'proofs', 'old'), { recursive: true })
  writeFileSync(path.join(folder, 'proofs', 'old', 'picture.jpg'), '')
  closeToOthers(folder)
  mkdirSync(path.join(folder, 'mailbox'))
  writeFileSync(path.join(folder, 'mailbox', 'letter.json'), '')
  expect(mode()).toBe(isRoot ? 0o711 : 0o700)
  for (const parts of [['proofs'], ['proofs', 'old'], ['mailbox']]) expect(mode(...parts)).toBe(0o700)
  for (const parts of [
    ['proofs', 'old', 'picture.jpg'],
    ['mailbox', 'letter.json'],
  ])
    expect(mode(...parts)).toBe(0o600)
})

test('a link is not followed', () => {
  const outside = mkdtempSync(path.join(os.tmpdir(), 'mingaco-outside-'))
  chmodSync(outside, 0o755)
  symlinkSync(outside, path.join(folder, 'link'))
  closeToOthers(folder)
  expect(statSync(outside).mode & 0o777).toBe(0o755)
  rmSync(outside, { recursive: true })
})

test.runIf(isRoot)('the folder of PostgreSQL, which is another account, stays as it is', () => {
  mkdirSync(path.join(folder, 'pg'), { mode: 0o750 })
  chownSync(path.join(folder, 'pg'), 65534, 65534)
  closeToOthers(folder)
  expect(mode('pg')).toBe(0o750)
})
