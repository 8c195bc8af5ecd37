/**
 * The heaviest photos that a group may send, to a store that runs: time of each, and the most memory that the store's
 * process took. `MINGACO_STACK=…/stack.json node tests/specs/measure/photos.ts`
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { newKey, photoSender } from '../../clients/photo-sender.ts'
import { readStack } from '../../support/stack.ts'
import { sql } from '../../clients/store-database.ts'
import { forgetPeak, memoryMb } from './memory.ts'

const LIMIT_MB = 1200

/** Something of every size in it, as in a photo: a noise of few pixels, enlarged. */
function scene(width: number, height: number): Sharp {
  const [w, h] = [Math.ceil(width / 16), Math.ceil(height / 16)]
  const grain = sharp(randomBytes(w * h * 3), { raw: { width: w, height: h, channels: 3 } })
  return grain.resize({ width, height, kernel: 'cubic', fit: 'fill' })
}

type Heavy = [name: string, at: { width: number; height: number }, as: (scene: Sharp) => Sharp]
const wide = { width: 8000, height: 6000 }
const HEAVY: Heavy[] = [
  ['12 MP JPEG', { width: 4000, height: 3000 }, (s) => s.jpeg({ quality: 85 })],
  ['48 MP JPEG', wide, (s) => s.jpeg({ quality: 85 })],
  ['48 MP JPEG on its side', wide, (s) => s.jpeg({ quality: 85 }).withMetadata({ orientation: 6 })],
  [
    '48 MP JPEG progressive, 4:4:4',
    wide,
    (s) => s.jpeg({ quality: 80, progressive: true, chromaSubsampling: '4:4:4' }),
  ],
  ['48 MP JPEG CMYK', wide, (s) => s.blur(6).toColourspace('cmyk').jpeg({ quality: 60 })],
  ['48 MP PNG', wide, (s) => s.blur(20).png({ palette: true, colours: 16 })],
  [
    '48 MP PNG, 16 bits, one colour',
    wide,
    (s) => s.linear(0, 90).ensureAlpha(0.5).toColourspace('rgb16').png(),
  ],
  ['48 MP PNG interlaced', wide, (s) => s.blur(20).png({ palette: true, colours: 16, progressive: true })],
  ['48 MP WebP', wide, (s) => s.webp({ quality: 60, effort: 0 })],
]

const stack = readStack()
const { children } = JSON.parse(readFileSync(path.join(stack.dataDir, 'run.json'), 'utf8')) as {
  children: { name: string; pid: number }[]
}
const pid = children.find(({ name }) => name === 'comercio')?.pid
if (!pid) throw new Error('the store does not run')
const [group] = await sql<{ handle: string }>(
  `select o.handle from organization o join membership s on s.organization_id = o.id
   where o.kind = 'group' and s.role = 'leader' and s.accepted_at is not null and s.until is null limit 1`,
)
if (!group) throw new Error('the seed has no group with a leader')
const sender = await photoSender(group.handle)
const rows: Record<string, unknown>[] = []
let most = 0

async function measure(name: string, photos: Buffer[]) {
  forgetPeak(pid as number)
  const { nowMb } = memoryMb(pid as number)
  const began = Date.now()
  const answers = await Promise.all(
    photos.map(async (bytes) => {
      const key = newKey()
      await sender.begin(key, bytes.length)
      const ended = await sender.patch(key, 0, bytes)
      const asked = Date.now()
      const { status, body } = await sender.photo(key, bytes)
      return { status: ended.status === 204 ? status : ended.status, ms: Date.now() - asked, code: body.code }
    }),
  )
  const { peakMb } = memoryMb(pid as number)
  most = Math.max(most, peakMb)
  const size = photos.reduce((sum, { length }) => sum + length, 0) / photos.length / 1024 / 1024
  const status = [...new Set(answers.map((one) => `${one.status} ${one.code ?? ''}`.trim()))].join(', ')
  const slowestMs = Math.max(...answers.map(({ ms }) => ms))
  rows.push({
    photo: name,
    'MB each': size.toFixed(1),
    status,
    slowestMs,
    allMs: Date.now() - began,
    beforeMb: nowMb,
    peakMb,
  })
}

const made = new Map<string, Buffer>()
for (const [name, { width, height }, as] of HEAVY) {
  const bytes = await as(scene(width, height)).toBuffer()
  made.set(name, bytes)
  await measure(name, [bytes])
}
const big = made.get('48 MP JPEG')
const all = [...made.values()]
if (big)
  await measure(
    '48 MP JPEG × 6 at once',
    Array.from({ length: 6 }, () => big),
  )
await measure('one of each at once', all)
if (big)
  await measure(
    '48 MP JPEG × 6 at once, again',
    Array.from({ length: 6 }, () => big),
  )
console.table(rows)
console.log(`most: ${most} MB of ${LIMIT_MB}`)
process.exit(most <= LIMIT_MB ? 0 : 1)
