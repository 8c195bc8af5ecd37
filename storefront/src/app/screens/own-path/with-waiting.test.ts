import { expect, it } from 'vitest'
import type { OwnPath, PathNote } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { replacedBy, waitingNotes, withWaiting } from './with-waiting.ts'

const path: OwnPath = {
  ...{ offices: [], courses: [], hours: 0, isSeen: false, associations: [], choices: [] },
  mentorships: [
    { ...{ id: 'm1', name: 'Eva', is: 'mentor', state: 'proposed' }, isMine: true, since: null, until: null },
  ],
  circles: [{ ...{ id: 'c1', name: 'Hablar', about: '', role: 'companion' }, isOver: false, meetings: [] }],
  wish: { offices: ['president'], words: '' },
  readiness: [
    {
      office: 'president',
      first: { level: 2, on: '2026-05-01' },
      last: { level: 3, on: '2026-06-01' },
      course: 'Liderar',
    },
  ],
}
const at = (hour: number) => `2026-11-20T${hour}:00:00.000Z`
const noted = (id: string, body: PathNote) => item(id, { is: 'path', body })

it('shows what she said without signal, the later word last, whatever lies first in the queue', () => {
  const items = [
    noted('c', { says: 'wish', offices: ['treasurer'], words: 'Llevo las cuentas', saidAt: at(15) }),
    noted('a', { says: 'wish', offices: [], words: '', saidAt: at(13) }),
    noted('b', { says: 'seen', isSeen: true, saidAt: at(14) }),
    item('other'),
  ]
  expect(waitingNotes(items).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(withWaiting(path, items)).toEqual({
    ...path,
    isSeen: true,
    wish: { offices: ['treasurer'], words: 'Llevo las cuentas' },
  })
})

it('keeps what she said first of an office, and begins with what she says the first time', () => {
  const now = { level: 5, on: '2026-11-20' }
  const said = [
    noted('a', { says: 'readiness', office: 'president', level: 5, saidAt: at(13) }),
    noted('b', { says: 'readiness', office: 'auditor', level: 5, saidAt: at(13) }),
  ]
  expect(withWaiting(path, said).readiness).toEqual([
    { ...path.readiness[0], last: now },
    { office: 'auditor', first: now, last: now, course: null },
  ])
})

it('leaves out what the store refused or has', () => {
  const refused = noted('a', { says: 'seen', isSeen: true, saidAt: at(13) })
  expect(withWaiting(path, [{ ...refused, state: 'observed' }])).toEqual(path)
})

it('takes the place of what waits of the same, and of nothing else', () => {
  const items = [
    noted('a', { says: 'readiness', office: 'president', level: 5, saidAt: at(13) }),
    noted('b', { says: 'readiness', office: 'auditor', level: 5, saidAt: at(13) }),
    noted('c', { says: 'seen', isSeen: true, saidAt: at(13) }),
  ]
  const again: PathNote = { says: 'readiness', office: 'auditor', level: 1, saidAt: at(14) }
  expect(replacedBy(again, items)).toEqual(['b'])
  expect(replacedBy({ says: 'wish', offices: [], words: '', saidAt: at(14) }, items)).toEqual([])
})

it('waits for the other one after a yes, and shows no more of what she ended or left', () => {
  const yes = withWaiting(path, [
    noted('a', { says: 'mentoring', id: 'm1', answer: 'agree', saidAt: at(13) }),
  ])
  expect(yes.mentorships).toMatchObject([{ id: 'm1', state: 'proposed', isMine: false }])
  const no = [
    noted('a', { says: 'mentoring', id: 'm1', answer: 'agree', saidAt: at(13) }),
    noted('b', { says: 'mentoring', id: 'm1', answer: 'end', saidAt: at(14) }),
    noted('c', { says: 'circle', id: 'c1', answer: 'leave', saidAt: at(14) }),
  ]
  expect(withWaiting(path, no)).toMatchObject({ mentorships: [], circles: [{ isOver: true }] })
})
