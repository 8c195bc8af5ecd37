import { expect, it } from 'vitest'
import { dueAfterRejection, kindOfUpload } from './proof'

it.each([
  ['\xff\xd8\xff\xe0..JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n..IHDR', 'png'],
  ['RIFF\x10\x00\x00\x00WEBPVP8 ', 'webp'],
  ['%PDF-1.7', 'pdf'],
  ['\n\n%PDF-1.4', 'pdf'],
  ['<html>%PDF-', 'pdf'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'other'],
  ['GIF89a', 'other'],
  ['RIFF\x10\x00\x00\x00WAVE', 'other'],
  ['\x00\x00\x00\x18ftypheic', 'other'],
  ['PNG', 'other'],
  ['', 'other'],
])('%j is %s', (text, expected) => {
  expect(kindOfUpload(Buffer.from(text, 'latin1'))).toBe(expected)
})

it.each([
  ['2026-11-24T12:00:00Z', '2026-11-23T11:00:00Z', '2026-11-24T12:00:00Z'],
  ['2026-11-24T12:00:00Z', '2026-11-24T11:00:00Z', '2026-11-25T11:00:00Z'],
  ['2026-11-24T12:00:00Z', '2026-11-30T09:00:00Z', '2026-12-01T09:00:00Z'],
])('due %s, rejected %s: due %s', (dueAt, rejectedAt, expected) => {
  expect(dueAfterRejection(new Date(dueAt), new Date(rejectedAt))).toEqual(new Date(expected))
})
