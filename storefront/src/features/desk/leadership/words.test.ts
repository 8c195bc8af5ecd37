import { expect, it } from 'vitest'
import type { OfficeAhead, OfficePerson } from '#contracts'
import { circleWords, conclusionWords, personWords, renewedFigure, toldOr } from './words.ts'

const person = (more: Partial<OfficePerson> = {}): OfficePerson => ({
  ...{ name: 'Ana', of: 'Telar', level: 4, hasCourse: true, terms: 0, wishes: true, standing: 'ready' },
  ...more,
})
const office = (...people: OfficePerson[]): OfficeAhead => ({
  ...{ key: 'president', name: 'Presidenta', holders: [], course: null, people, total: people.length },
})
const term = (...successors: string[]) => ({
  ...{ office: 'Tesorera', name: 'Eva', until: '2027-03-01', successors },
})

it.each([
  [
    { ending: [term(), term('Ana')], offices: [] },
    'A un cargo que termina antes de un año le falta quien siga',
  ],
  [{ ending: [term(), term()], offices: [] }, 'A 2 cargos que terminan antes de un año les falta quien siga'],
  [{ ending: [term('Ana')], offices: [] }, 'El cargo que termina antes de un año tiene quien siga'],
  [
    { ending: [term('Ana'), term('Ida')], offices: [] },
    'Los 2 cargos que terminan antes de un año tienen quien siga',
  ],
  [{ ending: [], offices: [office()] }, 'Todavía nadie dice que está lista para un cargo que quiere'],
  [
    { ending: [], offices: [office(person({ wishes: false })), office(person({ standing: 'course' }))] },
    'Todavía nadie dice que está lista para un cargo que quiere',
  ],
  [
    { ending: [], offices: [office(person()), office()] },
    'Para 1 de 2 cargos hay alguien lista que lo quiere',
  ],
  [{ ending: [], offices: [office(person())] }, 'Para cada cargo hay alguien lista que lo quiere'],
])('says what %o comes to', (found, words) => expect(conclusionWords(found)).toBe(words))

it('says of a person what is known, and no more', () => {
  expect(personWords(person({ terms: 1 }))).toBe(
    'Le gustaría. Dice 4: me siento lista. Hizo el curso. Lo tuvo 1 vez.',
  )
  expect(personWords(person({ wishes: false, level: null, hasCourse: false }))).toBe('No lo ha pedido.')
})

it('counts of the posts that were filled anew', () => {
  expect(renewedFigure({ posts: 6, renewed: 2, again: 3, first: 1 })).toBe('2 de 5')
  expect(renewedFigure({ posts: 1, renewed: 0, again: 0, first: 1 })).toBe('Todavía ninguno')
})

it('says that a sum is hidden, and never a zero for it', () => {
  expect([toldOr(null), toldOr(0), toldOr(7)]).toEqual(['No se muestra', '0', '7'])
})

it('says how a circle goes', () => {
  const circle = { id: 'c', name: 'Hablar', about: '', people: 1, meetings: 0, lastMet: null, isOver: false }
  expect(circleWords(circle)).toBe('1 persona, sin reuniones')
  expect(circleWords({ ...circle, people: 6, meetings: 3, lastMet: '2026-11-02', isOver: true })).toBe(
    '6 personas, 3 reuniones, la última el 02-11-2026, cerrado',
  )
})
