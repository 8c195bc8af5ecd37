import { describe, expect, test } from 'vitest'
import { afterTold, signature } from './profile-proposal'

describe('what is told of a proposal', () => {
  test.each([
    ['sent', 'received', 'received'],
    ['sent', 'taken', 'taken'],
    ['received', 'taken', 'taken'],
    ['received', 'declined', 'declined'],
    ['taken', 'published', 'published'],
    ['taken', 'taken', 'taken'],
    ['published', 'published', 'published'],
    ['taken', 'received', 'taken'],
    ['published', 'taken', 'published'],
    ['declined', 'received', 'declined'],
    ['published', 'declined', 'refused'],
    ['declined', 'published', 'refused'],
  ] as const)('%s, told %s: %s', (now, told, then) => expect(afterTold(now, told)).toBe(then))
})

test.each([
  [true, 'Rosa Ñancupil Prueba', 'leader', 'Rosa, encargada'],
  [true, '  Elsa  ', 'helper', 'Elsa, ayudante de la asociación'],
  [true, ' ', 'member', null],
  [false, 'Rosa Prueba', 'leader', null],
] as const)('signed %s by «%s», %s: %s', (isSigned, name, role, words) =>
  expect(signature(isSigned, { name, role })).toBe(words),
)
