import { expect, test } from 'vitest'
import { readMessage } from './read-message.ts'

const whole = {
  id: 'profile_01ABCDEF',
  group: { handle: 'tejedoras-de-cayucupil', name: 'Tejedoras de Cayucupil' },
  headline: 'Tejen en Cañete',
  body: 'Somos nueve.\n\nTejemos.',
  quote: { text: 'La lana enseña.', author: '' },
  photo: { alt: '', content: 'aGVsbG8=' },
  writtenBy: 'Rosa, encargada',
  sentAt: '2026-11-30T12:00:00.000Z',
}

test('a whole one is read as it is', () => expect(readMessage(whole)).toEqual(whole))
test('one part is enough, and what is more is left out', () => {
  const one = { ...whole, body: null, quote: null, photo: null, writtenBy: null }
  expect(readMessage({ ...one, phone: '+56987654321' })).toEqual(one)
})
test('what nobody sees is taken off', () =>
  expect(readMessage({ ...whole, headline: '  Tejen\u0000 en\n Cañete ' })?.headline).toBe('Tejen en Cañete'))

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', [whole]],
  ['nothing said', { ...whole, headline: null, body: null, quote: null, photo: null }],
  ['no id', { ...whole, id: undefined }],
  ['an id that is an address', { ...whole, id: '../../users' }],
  ['no group', { ...whole, group: null }],
  ['a handle that is none', { ...whole, group: { handle: 'Á', name: 'x' } }],
  ['a number for words', { ...whole, headline: 7 }],
  ['words that are missing', { ...whole, body: undefined }],
  ['a headline too long', { ...whole, headline: 'x'.repeat(141) }],
  ['a body too long', { ...whole, body: 'x'.repeat(6001) }],
  ['a quote too long', { ...whole, quote: { text: 'x'.repeat(281), author: '' } }],
  ['a quote without words', { ...whole, quote: { text: ' ', author: 'Rosa' } }],
  ['a photo that is an address', { ...whole, photo: { alt: '', content: 'http://otra.parte/foto.jpg' } }],
  ['a moment that is none', { ...whole, sentAt: 'ayer' }],
  ['a moment that cannot be', { ...whole, sentAt: '2026-99-99T99:99:99Z' }],
])('%s is not read', (_what, message) => expect(readMessage(message)).toBeNull())
