import { expect, test } from 'vitest'
import { workWords } from './work-words.ts'

test.each([
  [0, 'Sin contar'],
  [45, '45 min'],
  [120, '2 h'],
  [1266, '21 h 6 min'],
])('%i minutes of work are %s', (minutes, words) => expect(workWords(minutes)).toBe(words))
