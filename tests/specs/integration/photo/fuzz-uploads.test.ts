import { beforeAll, expect, test } from 'vitest'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { newKey, photoSender } from '../../../clients/photo-sender.ts'
import { picture } from '../../../fixtures/picture.ts'

let sender: Awaited<ReturnType<typeof photoSender>>
const bytes = picture()
const key = newKey()
beforeAll(async () => {
  const group = await newGroup()
  await newMember(group, 'leader')
  sender = await photoSender(group)
  await sender.begin(key, bytes.length)
  return () => leave(group)
})

const piece = { 'upload-offset': 0, 'content-type': 'application/offset+octet-stream' }

/** Who sends what, and the status that tus gives it. */
const NONSENSE: [what: string, method: string, headers: Record<string, string | number>, status: number][] = [
  ['no version', 'POST', { 'tus-resumable': '', 'upload-length': 9 }, 412],
  ['no version of a piece', 'PATCH', { ...piece, 'tus-resumable': '' }, 412],
  ['another version', 'POST', { 'tus-resumable': '0.2.2', 'upload-length': 9 }, 400],
  ['no length', 'POST', {}, 400],
  ['a length that is none', 'POST', { 'upload-length': 'mucho' }, 400],
  ['a length that is too long', 'POST', { 'upload-length': 99_000_000 }, 413],
  ['a length to be told later', 'POST', { 'upload-defer-length': 1 }, 400],
  ['a part of an upload', 'POST', { 'upload-length': 9, 'upload-concat': 'partial' }, 400],
  ['words that are no base64', 'POST', { 'upload-length': 9, 'upload-metadata': 'nombre ¿?' }, 400],
  ['no place', 'PATCH', { 'content-type': piece['content-type'] }, 400],
  ['a place that is none', 'PATCH', { ...piece, 'upload-offset': -1 }, 400],
  ['another place', 'PATCH', { ...piece, 'upload-offset': 7 }, 409],
  ['another kind', 'PATCH', { ...piece, 'content-type': 'text/plain' }, 400],
]

test.each(NONSENSE)('%s is answered in our shape and in Spanish', async (_, method, headers, status) => {
  const isPiece = method === 'PATCH'
  const said = await sender.tus(method, isPiece ? key : newKey(), headers, isPiece ? bytes : undefined)
  expect([said.status, said.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8'])
  const { type, code, message } = JSON.parse(said.text) as Record<string, string>
  expect([type, code]).toEqual(['problem', expect.stringMatching(/^[a-z_]+$/)])
  expect(message).toMatch(/(foto|app|manda)/i)
})

test('what is not there is told to HEAD by its status', async () => {
  expect((await sender.tus('HEAD', newKey())).status).toBe(404)
  expect((await sender.tus('HEAD', key, { 'tus-resumable': '' })).status).toBe(412)
})
