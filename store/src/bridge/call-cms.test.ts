import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSignedByUs } from '../kernel/signature'
import { callCms, NotTaken } from './call-cms'

const secret = 'secret-of-this-test'
const heard: { path: string; body: string; signature: string }[] = []
let status = 201
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const signature = String(request.headers['x-mingaco-signature'])
    heard.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString(), signature })
    response.writeHead(status).end('{"errors":[{"message":"No."}]}')
  })
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const failure = (to: string | null) =>
  callCms({ url: to, secret }, '/api/profile-proposals', { id: 'p' }).catch((error: unknown) => error)

test('a message arrives as it was signed, and is taken the first time and again', async () => {
  for (const answer of [201, 200]) {
    status = answer
    await callCms({ url, secret }, '/api/profile-proposals', { id: 'p1', headline: 'Ñandú' })
    const last = heard.at(-1)
    expect(last).toMatchObject({ path: '/api/profile-proposals', body: '{"id":"p1","headline":"Ñandú"}' })
    expect(isSignedByUs(last?.signature, last?.body ?? '', secret)).toBe(true)
  }
})

test.each([
  [400, true],
  [413, true],
  [422, true],
  [401, false],
  [404, false],
  [429, false],
  [500, false],
  [503, false],
])('%i: not taken, for good %s', async (answer, isRefused) => {
  status = answer
  const error = await failure(url)
  expect(error).toBeInstanceOf(NotTaken)
  expect(error).toMatchObject({ isRefused, message: expect.stringContaining(String(answer)) as string })
})

test.each([null, 'http://127.0.0.1:1'])('with the cms at %s it is tried again later', async (to) =>
  expect(await failure(to)).toMatchObject({ isRefused: false }),
)
