import { expect, test } from 'vitest'
import { readTags } from './purge.ts'

test.each(['', 'x', 'null', '[]', '{}', '{"tags":"products"}', '{"tags":[1]}'])('%j holds no tags', (text) =>
  expect(readTags(text)).toBeNull(),
)
test('tags', () => expect(readTags('{"tags":["products"]}')).toEqual(['products']))
