import { expect, test } from 'vitest'
import { paper, phoneFilm, PLACE, recording, spoken } from '../../tests/lesson-files.ts'
import { checkLessonFile } from './check-lesson-file.ts'

test.each([
  ['a film', phoneFilm('vide', 'soun'), 'video', 'video/mp4'],
  ['a film without sound', phoneFilm('vide'), 'video', 'video/mp4'],
  ['a recording of a phone', phoneFilm('soun'), 'audio', 'audio/mp4'],
  ['a recording', recording(), 'audio', 'audio/mpeg'],
  ['a sheet', paper(), 'sheet', 'application/pdf'],
  ['subtitles', spoken(), 'subtitles', 'text/vtt'],
])('%s is what it is', (_what, bytes, kind, mimeType) => {
  expect(checkLessonFile(bytes)).toMatchObject({ kind, mimeType })
})

test('where a film was made is in it before, and nowhere after, and nothing else of it moves', () => {
  const film = phoneFilm('vide', 'soun')
  const { bytes } = checkLessonFile(film)
  expect([film.includes(PLACE), bytes.includes(PLACE), bytes.length]).toEqual([true, false, film.length])
  expect(bytes.subarray(-72)).toEqual(film.subarray(-72))
})

test.each<[string, Buffer, RegExp]>([
  ['nothing', Buffer.alloc(0), /no lo podemos usar/],
  ['a page', Buffer.from('<html><script>alert(1)</script>'), /no lo podemos usar/],
  ['a page that calls itself subtitles', Buffer.from('WEBVTT<script>'), /no lo podemos usar/],
  ['subtitles without a line', Buffer.from('WEBVTT\n\nhola'), /no lo podemos usar/],
  ['a film that was cut', phoneFilm('vide').subarray(0, -20), /incompleto/],
  ['a film without a track', phoneFilm(), /no lo podemos usar/],
  ['a photo', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0heic', 'latin1'), /incompleto|no es un MP4/],
  ['a sheet that runs something', paper('/OpenAction<</S/JavaScript/JS(x)>>'), /se ejecutan/],
  ['a sheet with a file in it', paper('/Names<</EmbeddedFiles 2 0 R>>/EmbeddedFile'), /archivos dentro/],
  ['a sheet with a password', paper('/Encrypt 3 0 R'), /clave/],
  ['a sheet that was cut', paper().subarray(0, -8), /incompleta/],
  [
    'a sheet that is too heavy',
    Buffer.concat([paper().subarray(0, -8), Buffer.alloc(3e6 + 2e5), paper()]),
    /3 MB/,
  ],
  ['a recording that is too heavy', Buffer.concat([recording(), Buffer.alloc(9e6)]), /8 MB/],
])('%s is refused, in Spanish', (_what, bytes, words) => {
  expect(() => checkLessonFile(bytes)).toThrow(words)
})
