import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runFileOf } from './stack/run-file.mjs'
import { buildFakeHouse, start } from './testing/fake-house.ts'

/** A clone under a closed home is out of reach for the other accounts that these tests borrow. */
const canOthersEnter =
  process.getuid?.() === 0 && spawnSync(process.execPath, ['-v'], { uid: 65534, gid: 65534 }).status === 0
let house: ReturnType<typeof buildFakeHouse>

beforeAll(() => {
  house = buildFakeHouse({ isInstalled: true })
})
afterAll(() => house.remove())

test.each([
  [{ RESEND_API_KEY: 're_live' }, 'RESEND_API_KEY es de verdad'],
  [
    { TRANSBANK_COMMERCE_CODE: '597012345678', TRANSBANK_API_KEY: 'x1' },
    'TRANSBANK_COMMERCE_CODE es de verdad',
  ],
  [{ SHOP_URL: 'https://tienda.example' }, 'SHOP_URL es una dirección pública'],
  [
    { DEMO: '0', ADMIN_EMAIL: 'ana@real.example', ADMIN_PASSWORD: 'fill-me-in' },
    'ADMIN_PASSWORD: dice todavía',
  ],
])('with %j it says why it does not start, and starts nothing', async (env, words) => {
  const first = start(house.root, ['--data', path.join(house.root, 'refused')], { env })
  expect(await first.ended).toBe(1)
  expect(first.output()).toContain(words)
  expect(existsSync(path.join(house.root, 'refused'))).toBe(false)
})

test('an argument nobody knows is said in words', async () => {
  const first = start(house.root, ['--puerto', '1'])
  expect(await first.ended).toBe(1)
  expect(first.output()).toContain('No entiendo los argumentos')
})

test.runIf(canOthersEnter)('without the right to write, it says where and ends with 1', async () => {
  const closed = path.join(house.root, 'closed')
  mkdirSync(closed, { mode: 0o755 })
  const first = start(house.root, ['--data', path.join(closed, 'data')], { uid: 65534, gid: 65534 })
  expect(await first.ended).toBe(1)
  expect(first.output()).toContain('Falta permiso')
  expect(first.output()).toContain(closed)
})

test.runIf(canOthersEnter)(
  'with the disk full, it says so, ends with 1 and leaves no half database',
  async (context) => {
    const small = path.join(house.root, 'small')
    mkdirSync(small)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small])
    if (mounted.status !== 0) return context.skip('this machine does not allow mounting')
    chmodSync(small, 0o755)
    try {
      const first = start(house.root, ['--data', small])
      expect(await first.ended).toBe(1)
      expect(first.output()).toContain('No queda espacio en el disco')
      expect(existsSync(path.join(small, 'pg'))).toBe(false)
      expect(existsSync(runFileOf(small))).toBe(false)
    } finally {
      spawnSync('umount', ['-l', small])
    }
  },
)
