import { expect, test } from 'vitest'
import { isSecondPerson } from './second-person'

const now = new Date('2026-11-28T12:00:00Z')
const ago = (days: number, more = 0) => new Date(now.getTime() - days * 86_400_000 + more)
const person = (userId: string, madeBy: string[] = ['environment'], madeAt = ago(400)) => ({
  userId,
  madeBy,
  madeAt,
})

const [ana, eva] = [person('ana'), person('eva')]

test.each([
  ['two founders', ana, eva, true],
  ['the same person', ana, ana, false],
  ['the same person in another session', ana, { ...ana }, false],
  ['a colleague made 3 days ago by the first', ana, person('luz', ['ana'], ago(3)), false],
  ['the same colleague asks, her maker confirms', person('luz', ['ana'], ago(3)), ana, false],
  ['a colleague whose invitation the first confirmed', ana, person('luz', ['eva', 'ana'], ago(3)), false],
  ['a colleague made 3 days ago by others', ana, person('luz', ['eva', 'rosa'], ago(3)), true],
  ['a colleague made a week ago, to the second', ana, person('luz', ['ana'], ago(7)), true],
  ['one a second short of a week', ana, person('luz', ['ana'], ago(7, 1000)), false],
])('%s', (_, first, second, counts) => {
  expect(isSecondPerson(first, second, now)).toBe(counts)
  expect(isSecondPerson(second, first, now)).toBe(counts)
})
