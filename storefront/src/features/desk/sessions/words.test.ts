import { expect, test } from 'vitest'
import { attendanceWords, heldWords, personWords, placesWords, whenWords } from './words.ts'

const session = {
  id: 'tses_1',
  course: { handle: 'miel', title: 'Guardar la miel' },
  startsAt: '2026-12-10T14:00:00.000Z',
  endsAt: '2026-12-10T16:30:00.000Z',
  place: 'Sede',
  places: 20,
  trainer: { id: 'mem_1', name: 'Elba' },
  cancelledReason: null,
  enrolled: 12,
  waiting: 0,
  attended: 0,
}

test('a session says when it is in Chile', () => {
  expect(whenWords(session)).toBe('jueves 10-12-2026, de 11:00 a 13:30')
})

test.each([
  [{}, '12 de 20 cupos'],
  [{ enrolled: 1, places: 1, waiting: 3 }, '1 de 1 cupo, 3 en espera'],
])('%j is %s', (more, words) => expect(placesWords({ ...session, ...more })).toBe(words))

test.each([
  [{}, 'Sin lista'],
  [{ attended: 1 }, '1 persona estuvo'],
  [{ attended: 40 }, '40 personas estuvieron'],
  [{ cancelledReason: 'Llovió' }, 'Suspendida'],
])('what came of %j: %s', (more, words) => expect(heldWords({ ...session, ...more })).toBe(words))

const person = {
  memberId: 'mem_1',
  name: 'Ana',
  of: 'Telar Mar Adentro',
  state: 'enrolled' as const,
  needsChildcare: false,
  needsTransport: false,
  attendance: null,
  isSelf: false,
}
test.each([
  [{}, 'Telar Mar Adentro'],
  [{ of: '', state: 'waiting' as const }, 'en espera'],
  [
    { needsChildcare: true, needsTransport: true },
    'Telar Mar Adentro · va con niñas o niños · necesita transporte',
  ],
])('beside a name %j: %s', (more, words) => expect(personWords({ ...person, ...more })).toBe(words))

test('who walked in is told from who signed up', () => {
  expect(attendanceWords({ how: 'code', isWalkIn: false, notedAt: '' })).toBe('Puso el código')
  expect(attendanceWords({ how: 'list', isWalkIn: true, notedAt: '' })).toBe('Pasaron lista, sin inscripción')
})
