import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { messagesTo } from '../../../clients/mailbox.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { quiet } from '../../../support/quiet.ts'

const group = await ownGroup()
let trainer: Officer
beforeAll(async () => {
  trainer = await newOfficer('productoras-de-arauco', ['trainer'])
})
afterAll(() => endOfficesOf(trainer.member))

async function member() {
  const { id, phone } = await newMember(group)
  const headers = await sessionOf(id)
  const put = (session: string, to: 'enrolled' | 'left') =>
    call('POST', `/members/me/sessions/${session}/enrolment`, { to }, headers)
  const letters = () =>
    messagesTo(phone)
      .filter(({ template }) => template.startsWith('session_'))
      .map(({ template }) => template)
  return { put, letters, newest: () => messagesTo(phone)[0]?.text ?? '' }
}

/** A session with one place, that one of two has and for which the other waits. */
async function fullSession() {
  const { handle, title } = await publishedCourse()
  const facts = {
    ...{ course: handle, day: '2027-06-10', from: '10:00', until: '13:00', places: 1 },
    ...{ place: `Sede ${randomUUID().slice(0, 8)}`, trainer: trainer.member, childcare: '', transport: '' },
  }
  const { body } = await trainer.at<{ id: string }>('/sessions', 'POST', facts)
  const [ana, eva] = [await member(), await member()]
  await ana.put(body.id, 'enrolled')
  await eva.put(body.id, 'enrolled')
  const at = (path: string, more: object) => trainer.at(`/sessions/${body.id}${path}`, 'POST', more)
  return { id: body.id, title, facts, ana, eva, at }
}

test('who has a place and who waits hear where and when it is now, once for each move', async () => {
  const { facts, title, ana, eva, at } = await fullSession()
  await at('', { ...facts, from: '15:00', until: '18:00', place: 'La escuela' })
  await at('', { ...facts, from: '15:00', until: '18:00', place: 'La escuela' })
  await quiet()
  for (const one of [ana, eva]) {
    expect(one.letters()).toEqual(['session_moved'])
    expect(one.newest()).toContain(`La jornada de ${title} cambió`)
    expect(one.newest()).toMatch(/10-06-2027, 15:00, en La escuela/)
  }
})

test('all hear that it is called off, and why', async () => {
  const { ana, eva, at } = await fullSession()
  await at('/cancellation', { reason: 'Se cortó el camino' })
  await quiet()
  for (const one of [ana, eva]) {
    expect(one.letters()).toEqual(['session_cancelled'])
    expect(one.newest()).toContain('Se cortó el camino')
  }
})

test('who waited hears that the place is hers, each time', async () => {
  const { id, ana, eva } = await fullSession()
  await ana.put(id, 'left')
  await quiet()
  expect([ana.letters(), eva.letters()]).toEqual([[], ['session_place']])
  for (const [one, to] of [
    [ana, 'enrolled'],
    [eva, 'left'],
    [eva, 'enrolled'],
    [ana, 'left'],
  ] as const) {
    await one.put(id, to)
    // Who gives a place back before she heard of it hears nothing.
    await quiet()
  }
  expect([ana.letters(), eva.letters()]).toEqual([['session_place'], ['session_place', 'session_place']])
})

test('the day before, who has a place is reminded, once, and of a time that is no more by nothing', async () => {
  const { id, ana, eva } = await fullSession()
  const remind = (revision: string) =>
    sql(`insert into outbox (name, data) values ('session.tomorrow', $1)`, [
      JSON.stringify({ session_id: id, revision }),
    ])
  for (const revision of ['1', '1', '7']) await remind(revision)
  await quiet()
  expect([ana.letters(), eva.letters()]).toEqual([['session_tomorrow'], []])
})
