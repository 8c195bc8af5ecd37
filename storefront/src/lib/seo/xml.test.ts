import { expect, test } from 'vitest'
import { sitemap } from './sitemap.ts'
import { allowedInXml, xml } from './xml.ts'

const letters = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('')

test.each([
  ['control letters', `mi${letters}el`, 'mi\t\n\rel'],
  ['half letters', 'mi\uD83Eel\uDDF5', 'miel'],
  ['whole letters', 'miel 🧵 ñ', 'miel 🧵 ñ'],
  ['no letters at all', '\uFFFE\uFFFF', ''],
])('XML gets no %s that it may not hold', (_, text, kept) => expect(allowedInXml(text)).toBe(kept))

test('signs of XML are words', () =>
  expect(xml(`<a href="'">&`)).toBe('&lt;a href=&quot;&apos;&quot;&gt;&amp;'))

test('an address with a control letter leaves the sitemap whole', () =>
  expect(sitemap('https://t.example', [{ path: '/a\u0008b&c' }])).toContain(
    '<loc>https://t.example/ab&amp;c</loc>',
  ))
