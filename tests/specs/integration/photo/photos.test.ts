import { readdirSync, readFileSync, statSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf, newKey, photoSender } from '../../../clients/photo-sender.ts'
import { phonePhoto } from '../../../fixtures/phone-photo.ts'
import { picture } from '../../../fixtures/picture.ts'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'

let hers: Awaited<ReturnType<typeof photoSender>>
let another: Awaited<ReturnType<typeof photoSender>>
let group: string

beforeAll(async () => {
  const groups = await sql<{ handle: string }>(
    `select o.handle from organization o join membership s on s.organization_id = o.id
     where o.kind = 'group' and s.role = 'leader' and s.accepted_at is not null and s.until is null
     order by o.handle limit 2`,
  )
  const [first, second] = groups.map(({ handle }) => handle)
  if (!first || !second) throw new Error('the seed has no two groups with a leader')
  group = first
  hers = await photoSender(first)
  another = await photoSender(second)
})

const folder = (name: string) => path.join(readStack().dataDir, name)
const rowsOf = (upload: string) =>
  sql<{ key: string; original: string }>('select key, original from organization_photo where upload = $1', [
    upload,
  ])

describe('an upload', () => {
  it('is known at its address: a phone that lost every answer goes on where it was', async () => {
    const [key, bytes] = [newKey(), picture({ width: 200, height: 100 })]
    expect((await hers.tus('HEAD', key)).status).toBe(404)
    const begun = await hers.begin(key, bytes.length)
    expect([begun.status, begun.headers.get('location')]).toEqual([201, key])
    await hers.patch(key, 0, bytes.subarray(0, 7000))
    const again = await hers.begin(key, bytes.length)
    expect([again.status, JSON.parse(again.text)]).toMatchObject([409, { code: 'upload_known' }])
    const head = await hers.tus('HEAD', key)
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([
      '7000',
      String(bytes.length),
    ])
    expect((await hers.patch(key, 0, bytes.subarray(0, 7000))).status).toBe(409)
    expect((await hers.photo(key, bytes)).body.code).toBe('upload_unfinished')
    expect((await hers.patch(key, 7000, bytes.subarray(7000))).status).toBe(204)
    expect((await hers.photo(key, bytes)).status).toBe(201)
    const whole = await hers.tus('HEAD', key)
    expect(whole.headers.get('upload-offset')).toBe(String(bytes.length))
    expect((await hers.begin(key, bytes.length)).status).toBe(409)
  })

  it('that hangs gives way to the phone that comes back', async () => {
    const [key, bytes] = [newKey(), picture({ width: 200, height: 100 })]
    await hers.begin(key, bytes.length)
    const hanging = http.request(`${readStack().urls.store}/members/organizations/${group}/uploads/${key}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${hers.token}`,
        'tus-resumable': '1.0.0',
        'upload-offset': 0,
        'content-type': 'application/offset+octet-stream',
        'content-length': bytes.length,
      },
    })
    hanging.on('error', () => undefined)
    await new Promise((done) => hanging.write(bytes.subarray(0, 5000), done))
    const file = () => readdirSync(folder('parts')).find((name) => name.endsWith(key)) ?? ''
    await expect.poll(() => statSync(path.join(folder('parts'), file())).size).toBe(5000)
    expect((await hers.tus('HEAD', key)).headers.get('upload-offset')).toBe('5000')
    hanging.destroy()
    expect((await hers.patch(key, 5000, bytes.subarray(5000))).status).toBe(204)
    expect((await hers.photo(key, bytes)).status).toBe(201)
  })

  it("of another group's key is another upload", async () => {
    const [key, bytes] = [newKey(), picture()]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    expect((await another.tus('HEAD', key)).status).toBe(404)
    expect((await another.tus('DELETE', key)).status).toBe(404)
    expect((await another.photo(key, bytes)).status).toBe(404)
    expect((await another.send(picture(), key)).status).toBe(201)
    expect((await hers.photo(key, bytes)).status).toBe(201)
    expect(await rowsOf(key)).toHaveLength(2)
  })

  it.each([
    ['too large', { 'upload-length': 15 * 1024 * 1024 + 1 }, 413],
    ['of unknown length', { 'upload-defer-length': 1 }, 400],
    ['of no length', {}, 400],
    ['of a length that is none', { 'upload-length': '-5' }, 400],
    ['of broken metadata', { 'upload-length': 5, 'upload-metadata': ',,,' }, 400],
    ['in parts', { 'upload-length': 5, 'upload-concat': 'partial' }, 400],
  ])('%s is not begun', async (_name, headers, status) => {
    const key = newKey()
    expect((await hers.tus('POST', key, headers)).status).toBe(status)
    expect((await hers.tus('HEAD', key)).status).toBe(404)
  })

  it('can be given up, and its bytes are gone', async () => {
    const key = newKey()
    await hers.begin(key, 100)
    expect((await hers.tus('DELETE', key)).status).toBe(204)
    expect(readdirSync(folder('parts')).filter((name) => name.includes(key))).toEqual([])
  })

  it('with more than it said is not taken', async () => {
    const key = newKey()
    await hers.begin(key, 100)
    expect((await hers.patch(key, 0, Buffer.alloc(200, 1))).status).toBe(413)
    expect((await hers.tus('HEAD', key)).headers.get('upload-offset')).toBe('0')
  })

  it.each(['abc', '../../secrets', 'A'.repeat(32), '0'.repeat(33)])('%s is no key', async (key) => {
    expect((await hers.begin(encodeURIComponent(key), 10)).status).toBe(404)
  })

  it('lies where only the store reads', () => {
    expect(statSync(folder('parts')).mode & 0o777).toBe(0o700)
  })
})

describe('a photo', () => {
  it('asked for five times at once is one, and its original is what the phone sent', async () => {
    const [key, bytes] = [newKey(), picture({ width: 300, height: 200 })]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    const answers = await Promise.all(Array.from({ length: 5 }, () => hers.photo(key, bytes)))
    expect(new Set(answers.map(({ body }) => body.photo.key)).size).toBe(1)
    const [row, ...more] = await rowsOf(key)
    expect(more).toEqual([])
    expect(hashOf(readFileSync(path.join(folder('originals'), row?.original ?? '')))).toBe(hashOf(bytes))
    expect(readdirSync(folder('drawing'))).toEqual([])
  })

  it('keeps an original that says neither where nor by whom it was taken', async () => {
    const [key, bytes] = [newKey(), await phonePhoto()]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    await hers.photo(key, bytes)
    const [row] = await rowsOf(key)
    const kept = readFileSync(path.join(folder('originals'), row?.original ?? '')).toString('latin1')
    expect(['Telefono 9', 'Rosa', 'xmpmeta'].filter((trace) => kept.includes(trace))).toEqual([])
    expect(kept.length).toBeGreaterThan(bytes.length / 2)
  })

  it('is served by the shop in three formats, and keeps nothing of the file it was', async () => {
    const secret = 'tomada en mi casa'
    const { photo } = await hers.send(picture({ width: 800, height: 600, comment: secret }))
    const files = [360, 720].flatMap((width) => [`${width}.avif`, `${width}.webp`]).concat('720.jpg')
    for (const file of files) {
      const answer = await fetch(`${readStack().urls.shop}/media/${photo?.key}-${file}`)
      const kind = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }[file.split('.')[1] ?? '']
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, kind])
      expect(Buffer.from(await answer.arrayBuffer()).includes(secret)).toBe(false)
    }
  })

  it('that arrived as something else is refused, and its upload is gone', async () => {
    const [key, bytes] = [newKey(), picture()]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    const { status, body } = await hers.photo(key, bytes, hashOf(Buffer.from('otra')))
    expect([status, body.code]).toEqual([422, 'upload_differs'])
    expect((await hers.tus('HEAD', key)).status).toBe(404)
    expect((await hers.photo(key, bytes)).status).toBe(404)
  })

  it('is not given to who says at the same moment that it is another', async () => {
    const [key, bytes] = [newKey(), picture({ width: 1200, height: 900 })]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    const wrong = hashOf(Buffer.from('otra'))
    const [right, other] = await Promise.all([hers.photo(key, bytes), hers.photo(key, bytes, wrong)])
    expect([404, 422]).toContain(other.status)
    expect([201, 404, 422]).toContain(right.status)
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
  const whole = picture({ width: 400, height: 300 })
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['an HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from(svg)],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['one byte', Buffer.from('x')],
    ['the head of a JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1')],
    ['half a picture', whole.subarray(0, whole.length / 2)],
    ['a picture without its last bytes', whole.subarray(0, whole.length - 3000)],
    ['a flood of pixels', picture({ width: 30_000, height: 30_000, pixels: Buffer.alloc(500) })],
  ])('of %s is refused in words, and nothing of it stays', async (_name, bytes) => {
    const key = newKey()
    const { status, code, message } = await hers.send(bytes, key)
    expect({ status, code }).toEqual({ status: 400, code: 'invalid_data' })
    expect(message).toMatch(/^(La foto|Eso|Esa foto) .+\.$/)
    expect(await rowsOf(key)).toEqual([])
    expect(readdirSync(folder('parts')).filter((name) => name.includes(key))).toEqual([])
    expect(readdirSync(folder('drawing'))).toEqual([])
  })

  it.each([
    [{}, 400],
    [{ upload: 'x', sha256: 'y' }, 400],
    [{ upload: newKey(), sha256: 'a'.repeat(64) }, 404],
    [{ upload: 7, sha256: null, alt: [] }, 400],
  ])('%j: %i', async (body, status) => {
    expect((await hers.ask('POST', 'photos', body)).status).toBe(status)
  })

  it('is not made of what another group sent', async () => {
    const [key, bytes] = [newKey(), picture({ width: 200, height: 100 })]
    await hers.begin(key, bytes.length)
    await hers.patch(key, 0, bytes)
    expect((await another.photo(key, bytes)).status).toBe(404)
    expect((await hers.photo(key, bytes)).status).toBe(201)
  })
})
