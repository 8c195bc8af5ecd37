import { expect, test } from 'vitest'
import { Random } from './random.ts'

const keys = (random: Random) => Array.from({ length: 2000 }, () => random.key('crowd'))

test('two files share no key, as they share one database; the same seed draws the same for each', () => {
  const [one, other] = ['one-store', 'postgres-down'].map((name) => keys(Random.of(20261123, name)))
  expect(one?.filter((key) => other?.includes(key))).toEqual([])
  expect(keys(Random.of(20261123, 'one-store'))).toEqual(one)
})
