import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const GATEWAYS = path.join(import.meta.dirname, '../../../../../store/src/gateways')
const SRC = path.join(import.meta.dirname, '../../..')

/** ESLint does not read `.astro`: here the whole shop is held to it. */
test('no page or rule of the shop knows a gateway of payment by its name', () => {
  const gateways = readdirSync(GATEWAYS).filter((one) => existsSync(path.join(GATEWAYS, one, 'return.ts')))
  expect(gateways).toContain('webpay')
  const naming = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|tsx?)$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => new RegExp(gateways.join('|'), 'i').test(readFileSync(path.join(SRC, file), 'utf8')))
  expect(naming).toEqual([])
})
