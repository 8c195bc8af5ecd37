import { expect, it } from 'vitest'
import type { OfficeStanding } from '../../../../contracts/desk/leadership'
import { byStanding, type Preparation, standingFor } from './standing'

const person = (more: Partial<Preparation>): Preparation => ({
  ...{ level: 4, hasCourse: false, terms: 0, isTaught: true, ...more },
})

it.each<[Partial<Preparation>, OfficeStanding]>([
  [{ level: null }, 'unsaid'],
  [{ level: null, hasCourse: true, terms: 3 }, 'unsaid'],
  [{ level: 1, hasCourse: true }, 'doubts'],
  [{ level: 3, hasCourse: true, terms: 2 }, 'doubts'],
  [{ level: 4 }, 'course'],
  [{ level: 5 }, 'course'],
  [{ level: 4, hasCourse: true }, 'ready'],
  [{ level: 4, terms: 1 }, 'ready'],
  [{ level: 5, isTaught: false }, 'ready'],
])('who is %o stands so: %s', (more, standing) => expect(standingFor(person(more))).toBe(standing))

it('lists who is ready first, and of those who would like it', () => {
  const one = (name: string, standing: OfficeStanding, wishes = false) => ({ name, standing, wishes })
  const listed = [
    one('Zoila', 'doubts', true),
    one('Berta', 'ready'),
    one('Ana', 'unsaid', true),
    one('Elsa', 'ready', true),
    one('Álvara', 'ready'),
    one('Rosa', 'course', true),
  ].toSorted(byStanding)
  expect(listed.map(({ name }) => name)).toEqual(['Elsa', 'Álvara', 'Berta', 'Rosa', 'Ana', 'Zoila'])
})
