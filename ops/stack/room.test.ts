import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { demandRoom, freeMb } from './room.mjs'

const disk = (bavail: number) => () => ({ bavail, bsize: 4096 })

test.each([0, 1, 16_383])('a disk with %s free blocks stops the start in words', (blocks) => {
  expect(() => demandRoom('/datos', disk(blocks))).toThrow(
    /^No queda espacio en el disco de \/datos: hay \d+ MB libres/,
  )
})

test('a disk with room does not', () => {
  expect(() => demandRoom('/datos', disk(16_384))).not.toThrow()
  expect(freeMb(tmpdir())).toBeGreaterThanOrEqual(0)
})
