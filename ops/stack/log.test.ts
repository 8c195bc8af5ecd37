import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Log, rotateInPlace } from './log.mjs'

let folder = ''
const at = (name: string) => path.join(folder, 'logs', name)
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mingaco-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a log turns to a new file while its program runs, and at most five are kept', async () => {
  const log = new Log(folder, 'comercio')
  const line = 'a'.repeat(1024 * 1024)
  for (let written = 0; written < 75; written += 1) log.write(line)
  log.write('last')
  log.end()
  await expect.poll(() => readFileSync(at('comercio.log'), 'utf8')).toContain('last')
  for (const name of ['comercio.log', 'comercio.log.1', 'comercio.log.4']) {
    await expect.poll(() => statSync(at(name)).size).toBeGreaterThan(0)
    expect(statSync(at(name)).size).toBeLessThanOrEqual(10 * 1024 * 1024)
    expect(statSync(at(name)).mode & 0o777).toBe(0o600)
  }
  expect(existsSync(at('comercio.log.5'))).toBe(false)
})

test('who reads a log finds no word that opens something', async () => {
  const log = new Log(folder, 'tienda')
  log.write('GET /app/invite?token=eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.abc')
  log.end()
  await expect.poll(() => readFileSync(at('tienda.log'), 'utf8')).toBe('GET /app/invite?token=…\n')
})

test('what PostgreSQL keeps open turns too, and loses nothing', () => {
  mkdirSync(at(''), { recursive: true })
  writeFileSync(at('postgres.log'), 'b'.repeat(11 * 1024 * 1024))
  rotateInPlace(at('postgres.log'))
  expect(statSync(at('postgres.log')).size).toBe(0)
  expect(statSync(at('postgres.log.1')).size).toBe(11 * 1024 * 1024)
})
