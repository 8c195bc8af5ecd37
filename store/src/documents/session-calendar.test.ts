import { expect, it } from 'vitest'
import { sessionCalendar } from './session-calendar'

const session = {
  id: 'tses_1',
  course: { title: 'Guardar la miel; y venderla' },
  startsAt: '2026-12-10T14:00:00.000Z',
  endsAt: '2026-12-10T17:00:00.000Z',
  place: 'Sede de la junta de vecinas, Cañete',
  trainer: 'Elba Prueba',
  childcare: 'una parvularia',
  transport: '',
  cancelledReason: null,
}
/** Long lines are folded by a line end and a space. */
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

it('says when, where and what in the words of a calendar, and nothing that is not there', () => {
  const lines = linesOf(sessionCalendar(session, 'mingaco.example'))
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('UID:tses_1@mingaco.example')
  expect(lines).toContain('DTSTART:20261210T140000Z')
  expect(lines).toContain('DTEND:20261210T170000Z')
  expect(lines).toContain('SUMMARY:Guardar la miel\\; y venderla')
  expect(lines).toContain('LOCATION:Sede de la junta de vecinas\\, Cañete')
  expect(lines).toContain('STATUS:CONFIRMED')
  expect(lines).toContain('DESCRIPTION:La hace Elba Prueba.\\nCuidado de niñas y niños: una parvularia.')
})

it('says that it was called off', () => {
  const lines = linesOf(sessionCalendar({ ...session, cancelledReason: 'llueve' }, 'mingaco.example'))
  expect(lines).toContain('STATUS:CANCELLED')
})

it('lets nobody write a line of her own into it', () => {
  const lines = linesOf(
    sessionCalendar({ ...session, place: 'x\r\nATTENDEE:mailto:a@b.cl' }, 'mingaco.example'),
  )
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
})
