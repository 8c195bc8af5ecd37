import { expect, test } from 'vitest'
import { encodingOf } from './encoding.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'gzip'],
  ['identity', null],
  [undefined, null],
])('%s → %s', (accepted, best) => expect(encodingOf(accepted)).toBe(best))
