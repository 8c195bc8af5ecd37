import { expect, test } from 'vitest'
import { placeWords, standingWords, whenWords } from './session-words.ts'

const session = {
  id: 'tses_1',
  course: { handle: 'miel', title: 'Guardar la miel' },
  organization: 'Productoras de Arauco',
  startsAt: '2026-12-10T14:00:00.000Z',
  endsAt: '2026-12-10T16:30:00.000Z',
  place: 'Sede de Tubul',
  placesLeft: 3,
  trainer: 'Elba',
  childcare: '',
  transport: '',
  cancelledReason: null,
  enrolment: null,
  hasAttended: false,
  canSignUp: true,
  takesCode: false,
}
const enrolment = {
  state: 'enrolled' as const,
  waitingPlace: null,
  needsChildcare: false,
  needsTransport: false,
}

test('it says when it is in Chile', () => {
  expect(whenWords(session)).toBe('Jueves 10-12-2026, de 11:00 a 13:30')
})

test.each([
  [{}, 'Sede de Tubul. 3 cupos libres.'],
  [{ placesLeft: 1 }, 'Sede de Tubul. 1 cupo libre.'],
  [{ placesLeft: 0 }, 'Sede de Tubul. Sin cupos.'],
  [{ enrolment }, 'Sede de Tubul.'],
  [{ canSignUp: false }, 'Sede de Tubul.'],
])('where it is, with %j: %s', (more, words) => expect(placeWords({ ...session, ...more })).toBe(words))

test.each([
  [{}, null],
  [{ enrolment }, 'Tienes cupo'],
  [{ enrolment: { ...enrolment, state: 'waiting' as const, waitingPlace: 2 } }, 'En espera, lugar 2'],
  [{ enrolment, hasAttended: true }, 'Estuviste'],
  [{ enrolment, cancelledReason: 'Llovió' }, 'Se suspendió'],
])('how she stands, with %j: %s', (more, words) => {
  expect(standingWords({ ...session, ...more })?.words ?? null).toBe(words)
})
