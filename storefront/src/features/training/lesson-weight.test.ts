import { expect, test } from 'vitest'
import { lessonWeight } from './lesson-weight.ts'

const updatedAt = '2026-11-30T12:00:00.000Z'
const picture = { mimeType: 'image/avif', filesize: 90_000, sizes: { wide: { filesize: 30_000 } } }
const small = { mimeType: 'image/avif', filesize: 4_000, sizes: { wide: { filesize: null } } }
const sound = { mimeType: 'audio/mpeg', filesize: 1_000_000 }
const words = JSON.stringify([{ blockType: 'text', body_html: '<p>Miel</p>' }]).length

test('a picture weighs what the phone is going to fetch of it, and what is heard is apart', () => {
  const blocks = [
    { blockType: 'gallery', images: [picture, small] },
    { blockType: 'audio', title: 'Oír', file: sound },
    { blockType: 'video', file: { mimeType: 'video/mp4', filesize: 2_000_000 }, poster: small },
  ]
  const weight = lessonWeight({ updatedAt, blocks })
  expect(weight.fileBytes).toBe(3_000_000)
  expect(weight.bytes).toBeGreaterThan(38_000)
  expect(weight.bytes).toBeLessThan(38_200)
})

test('words weigh what is read, and not what the editor keeps beside them', () => {
  const body = { root: { children: [{ text: 'Miel'.repeat(1000) }] } }
  const blocks = [{ blockType: 'text', body_html: '<p>Miel</p>', body }]
  expect(lessonWeight({ updatedAt, blocks })).toEqual({ updatedAt, bytes: words, fileBytes: 0 })
})

test('what has no blocks yet weighs next to nothing', () => {
  expect(lessonWeight({ updatedAt, blocks: null }).bytes).toBeLessThan(10)
})
