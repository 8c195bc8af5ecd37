import { expectTypeOf, test } from 'vitest'
import type { BlockType } from '../../lib/cms-types.ts'
import type { Drawing, Drawings } from './drawing-types.ts'

/** Held by the type check of the shop, which reads this file too. */
test('a block without a drawing, or with the drawing of another, does not compile', () => {
  type Lacking = Omit<Drawings, 'quiz'>
  type Mistaken = Lacking & { quiz: Drawing<'text'> }
  type OfAFurtherBlock = { [Type in BlockType | 'map']: unknown }
  expectTypeOf<Lacking>().not.toExtend<Drawings>()
  expectTypeOf<Mistaken>().not.toExtend<Drawings>()
  expectTypeOf<Drawings>().not.toExtend<OfAFurtherBlock>()
  expectTypeOf<Drawings>().toExtend<Record<BlockType, unknown>>()
})
