import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Badge, CertificateShown } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { newCertificate } from '../../../fixtures/certificate.ts'
import { readStack } from '../../../support/stack.ts'

const badgeOf = (code: string) => call<Badge & Problem>('GET', `/certificates/${code}/badge`)
const checked = (badge: unknown) => call<CertificateShown & Problem>('POST', '/badge-checks', { badge })
const shop = (path: string) => fetch(new URL(path, readStack().urls.shop))
const decoded = (part = '') =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>

test('a certificate is a badge that anybody verifies by what the shop publishes, without asking us again', async () => {
  const certificate = await newCertificate()
  const file = await shop(`/certificados/${certificate.code}/insignia.json`)
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/json'])
  const { id } = (await file.json()) as { id: string }
  const jwt = id.replace('data:application/vc+jwt,', '')
  const [head = '', body = '', signature = ''] = jwt.split('.')
  const { alg, kid } = decoded(head)
  expect(alg).toBe('RS256')
  const jwk = (await (await shop(new URL(String(kid)).pathname)).json()) as JsonWebKey & { kid: string }
  expect(jwk.kid).toBe(kid)
  expect(jwk).not.toHaveProperty('d')
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const signed = Buffer.from(`${head}.${body}`)
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true)
  const badge = decoded(body)
  expect(badge).toMatchObject({
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: certificate.course,
    credentialSubject: { identifier: [{ identityHash: certificate.holder }] },
  })
  const issuer = badge.issuer as { id: string; name: string }
  expect(issuer.name).toBe(certificate.issuer)
  expect(await (await shop(new URL(issuer.id).pathname)).json()).toMatchObject({
    id: issuer.id,
    type: ['Profile'],
  })
  const { keys } = (await (await shop('/certificados/llaves.json')).json()) as { keys: object[] }
  expect(keys).toContainEqual(jwk)
  expect(await (await shop(`/certificados/${certificate.code}/insignia.jwt`)).text()).toMatch(
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
  )
})

test('one key signs all, whoever asks first', async () => {
  const certificates = [await newCertificate(), await newCertificate()]
  const all = await Promise.all(certificates.flatMap(({ code }) => [badgeOf(code), badgeOf(code)]))
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(new Set(all.map(({ body }) => decoded(body.jwt.split('.')[0]).kid)).size).toBe(1)
  expect(await sql('select id from badge_key')).toHaveLength(1)
  await expect(sql(`update badge_key set sealed = 'x'`)).rejects.toThrow(/stays as it was/)
})

test('a badge that somebody gives is told of: what it is worth today, and in words when a byte was changed', async () => {
  const { code, holder } = await newCertificate()
  const { jwt } = (await badgeOf(code)).body
  const file = JSON.stringify({ id: `data:application/vc+jwt,${jwt}` })
  for (const given of [jwt, ` ${jwt}\n`, file])
    expect(await checked(given)).toMatchObject({ status: 200, body: { code, holder, state: 'valid' } })
  const at = jwt.indexOf('.') + 20
  const changed = jwt.slice(0, at) + (jwt[at] === 'A' ? 'B' : 'A') + jwt.slice(at + 1)
  const [head, , signature] = jwt.split('.')
  const other = Buffer.from(JSON.stringify({ ...decoded(jwt.split('.')[1]), name: 'Otro curso' }))
  for (const bad of [
    changed,
    `${head}.${other.toString('base64url')}.${signature}`,
    'hola',
    '',
    jwt.slice(0, -2),
  ]) {
    const { status, body } = await checked(bad)
    expect([status, body.code]).toEqual([400, 'invalid_data'])
    expect(body.fields?.badge).toContain('no la firmamos así')
  }
  for (const bad of [null, 5, 'x'.repeat(20_001)]) expect((await checked(bad)).status).toBe(400)
  await sql(
    `update certificate set revoked_at = now(), revoked_by = 'test', revoked_reason = 'Prueba' where code = $1`,
    [code.replaceAll('-', '')],
  )
  expect((await checked(jwt)).body.state).toBe('revoked')
  expect((await badgeOf(code)).status).toBe(404)
  expect((await shop(`/certificados/${code}/insignia.json`)).status).toBe(404)
})

test('of a code that is none there is no badge', async () => {
  for (const code of ['AAAA-AAAA-AAAA', 'x', '../certificates']) {
    expect((await badgeOf(encodeURIComponent(code))).status).toBe(404)
    expect((await shop(`/certificados/${encodeURIComponent(code)}/insignia.json`)).status).toBe(404)
  }
  expect((await shop('/certificados/llaves/otra.json')).status).toBe(404)
})
