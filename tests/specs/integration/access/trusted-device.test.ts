import { expect, test } from 'vitest'
import {
  askCode,
  type Member,
  newCode,
  newMember,
  openSession,
  tryCode,
  visitor,
} from '../../../clients/member.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { codeFor } from '../../../clients/mailbox.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sql } from '../../../clients/store-database.ts'

const group = await ownGroup()

const marked = (mark: string | null) => ({ ...visitor(), 'x-mingaco-mark': mark ?? '' })

/** She enters as everybody does. @param given the mark that the phone has already */
async function entering(phone: string, { isShared = false, given = '' } = {}): Promise<string | null> {
  const { body } = await tryCode(phone, await newCode(phone))
  const opened = await openSession(body.token, isShared, given ? { 'x-mingaco-mark': given } : {})
  expect(opened.status).toBe(201)
  return opened.body.mark
}

/** Somebody asks in her name from one address after another, until nobody gets a code for her number any more. */
async function useUp(phone: string): Promise<void> {
  const asked: number[] = []
  while (asked.at(-1) !== 429 && asked.length < 12) asked.push((await askCode(phone)).status)
  expect(asked.at(-1)).toBe(429)
}

/** Every code of hers that is to be sent is sent. */
const allSent = ({ id }: Member) =>
  expect
    .poll(() => sql('select 1 from entry_code where member_id = $1 and sealed is not null', [id]))
    .toEqual([])

const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('whoever uses up the codes of a number does not keep its owner out of the phone that knows her', async () => {
  const her = await newMember(group)
  const mark = await entering(her.phone)
  expect(mark).toMatch(/^[\w-]{43}$/)
  await useUp(her.phone)
  await allSent(her)
  const since = new Date()
  const asked = await askCode(her.phone, marked(mark))
  expect([asked.status, Object.keys(asked.body).sort()]).toEqual([
    202,
    ['channel', 'expiresAt', 'retryAfterSeconds'],
  ])
  const code = await codeFor(her.phone, since)
  // Neither wrong guesses of others nor the right one, which she might read to them, do anything to it.
  for (const guess of [...Array.from({ length: 5 }, () => wrongFor(code)), code])
    expect((await tryCode(her.phone, guess)).status).toBe(401)
  const tried = await tryCode(her.phone, code, marked(mark))
  expect(tried.status).toBe(200)
  const again = await openSession(tried.body.token, false, { 'x-mingaco-mark': mark ?? '' })
  expect(again.body.mark).toBe(mark)
})

test('the phone that knows her asks three times, and five wrong guesses on it void its code', async () => {
  const her = await newMember(group)
  const mark = await entering(her.phone)
  const since = new Date()
  expect((await askCode(her.phone, marked(mark))).status).toBe(202)
  const code = await codeFor(her.phone, since)
  for (let nth = 0; nth < 5; nth += 1)
    expect((await tryCode(her.phone, wrongFor(code), marked(mark))).status).toBe(401)
  expect((await tryCode(her.phone, code, marked(mark))).status).toBe(401)
  const more = [await askCode(her.phone, marked(mark)), await askCode(her.phone, marked(mark))]
  expect(more.map(({ status }) => status)).toEqual([202, 202])
  const over = await askCode(her.phone, marked(mark))
  expect([over.status, over.body.code]).toEqual([429, 'too_many'])
  expect((await askCode(her.phone)).status).toBe(202)
})

test('the mark of somebody else, or a made-up one, opens nothing, for a number that is known as for one that is not', async () => {
  const [her, other] = [await newMember(group), await newMember(group)]
  const mark = await entering(other.phone)
  for (const phone of [her.phone, newPhone()]) {
    await useUp(phone)
    for (const given of [mark, 'x'.repeat(43), "'; drop", ''])
      expect((await askCode(phone, marked(given))).status).toBe(429)
  }
})

test('a phone that others use too is not known, and forgets what it knew', async () => {
  const her = await newMember(group)
  expect(await entering(her.phone, { isShared: true })).toBeNull()
  const mark = await entering(her.phone)
  expect(await entering(her.phone, { isShared: true, given: mark ?? '' })).toBeNull()
  await useUp(her.phone)
  expect((await askCode(her.phone, marked(mark))).status).toBe(429)
})

test('two women who each call it theirs are both known on it', async () => {
  const [her, sister] = [await newMember(group), await newMember(group)]
  const mark = await entering(her.phone)
  expect(await entering(sister.phone, { given: mark ?? '' })).toBe(mark)
  for (const { phone } of [her, sister]) {
    await useUp(phone)
    expect((await askCode(phone, marked(mark))).status).toBe(202)
  }
})

test('of one member five phones are known, those that entered last', async () => {
  const her = await newMember(group)
  const marks: (string | null)[] = []
  for (let nth = 0; nth < 6; nth += 1) marks.push(await entering(her.phone))
  expect(new Set(marks).size).toBe(6)
  await useUp(her.phone)
  const answers: number[] = []
  for (const mark of marks) answers.push((await askCode(her.phone, marked(mark))).status)
  expect(answers).toEqual([429, 202, 202, 202, 202, 202])
})
