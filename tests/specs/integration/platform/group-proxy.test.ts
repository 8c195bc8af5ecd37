import http from 'node:http'
import { expect, test } from 'vitest'
import { readStack } from '../../../support/stack.ts'

/** As written, without what `fetch` sets right. */
async function knock(method: string, path: string, headers: http.OutgoingHttpHeaders = {}) {
  const request = http.request(new URL(readStack().urls.shop), { method, path, headers, agent: false })
  request.end()
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    request.once('response', resolve).once('error', reject),
  )
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }
}

test.each([
  ['a line break', '%0d%0aX-Otro:%201'],
  ['letters that fit into no header', '%F0%9F%98%80'],
  ['half a letter', '%E0%A4%A'],
  ['too much', 'a'.repeat(8000)],
  ['nothing', ''],
])('a session cookie of %s is no session, and the store is not thought to be down', async (_name, value) => {
  const { status, text } = await knock('GET', '/grupo/api/me', { cookie: `grupo=${value}` })
  expect([status, (JSON.parse(text) as { code: string }).code]).toEqual([401, 'not_entered'])
})

test.each([
  ['/grupo/api/%2e%2e/admin/orders'],
  ['/grupo/api/%252e%252e/admin/orders'],
  ['/grupo/api/..%2fadmin/orders'],
  ['/grupo/api/..%5cadmin/orders'],
  ['/grupo/api/\\..\\..\\admin\\orders'],
  ['/grupo/api///../admin/orders'],
  ['/grupo/api/me;/..;/admin/orders'],
  ['/grupo/api/me/../../shop'],
  ['/grupo/api//127.0.0.1/shop'],
  ['/grupo/api/@127.0.0.1/shop'],
  ['/grupo/api/me%00'],
  ['/grupo/api/me%0d%0aX:%201'],
  [`/grupo/api/${'a/'.repeat(3000)}`],
])('%s leads to nothing of the store but `/members`', async (path) => {
  const { status, text } = await knock('GET', path)
  expect(status).toBeLessThan(500)
  // An address outside of `/grupo/api` is a page of the app, which knows nothing of the store.
  if (status === 200) expect(text).toMatch(/^<!DOCTYPE html>/)
  expect(text).not.toMatch(/publishableKey|display_id/)
})

test.each(['/catalog/%E0%A4%A', '/members/invitations/%ff'])(
  '%s, which is no address, is answered in words by the store too',
  async (path) => {
    const response = await fetch(readStack().urls.store + path)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'unreadable' })
  },
)

test('what is asked with another method is answered, and never with a 500', async () => {
  expect((await knock('HEAD', '/grupo/api/me')).status).toBe(401)
  expect((await knock('TRACE', '/grupo/api/me')).status).toBe(405)
})

test.each(['POST /grupo/sesion', 'DELETE /grupo/sesion', 'POST /grupo/api/codes'])(
  '%s is not done for another site, whatever it says it sends',
  async (what) => {
    const [method = '', path = ''] = what.split(' ')
    for (const headers of [
      { origin: 'https://otra.example' },
      { origin: 'null' },
      { origin: 'https://otra.example', 'x-forwarded-host': 'otra.example', 'content-type': 'text/plain' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect((await knock(method, path, headers)).status).toBe(403)
  },
)
