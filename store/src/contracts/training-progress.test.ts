import { expect, test } from 'vitest'
import { hoursWords } from './training-progress.ts'

test.each([
  [1, '1 hora'],
  [2.5, '2,5 horas'],
  [40, '40 horas'],
])('%s is %s', (hours, words) => expect(hoursWords(hours)).toBe(words))
