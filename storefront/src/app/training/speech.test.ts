import { expect, it } from 'vitest'
import { canSpeak, speechPieces, voiceFrom } from './speech.ts'

const long = `${'La miel se guarda en un lugar seco y oscuro, lejos de la cocina. '.repeat(8)}Y nada más.`

it('says all the words, in their order, in pieces that no phone stops in', () => {
  const pieces = speechPieces(long)
  expect(pieces.join(' ')).toBe(long)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(180)
  expect(pieces.every((piece) => /[.,]$/.test(piece))).toBe(true)
})

it('a text without any stop, and even without a space, comes to its end', () => {
  expect(speechPieces('palabra '.repeat(100)).join(' ')).toBe('palabra '.repeat(100).trim())
  expect(speechPieces('x'.repeat(1000)).join('')).toBe('x'.repeat(1000))
  expect(speechPieces(' \n ')).toEqual([])
  expect(speechPieces('Hola.\n  ¿Cómo   estás?')).toEqual(['Hola. ¿Cómo estás?'])
})

const voice = (lang: string, localService = true) => ({ lang, localService })

it.each([
  ['the nearest of those that are here', [voice('es-ES'), voice('es-MX'), voice('es-CL')], true, 'es-CL'],
  ['any Spanish rather than none', [voice('en-US'), voice('es-ES')], true, 'es-ES'],
  ['with an underscore, as some phones write it', [voice('es_ES'), voice('es_US')], true, 'es_US'],
  ['one that needs no signal', [voice('es-CL', false), voice('es-US')], true, 'es-US'],
  ['one that needs signal, while there is some', [voice('es-CL', false)], true, 'es-CL'],
  ['none without signal', [voice('es-CL', false)], false, undefined],
  ['none that speaks something else', [voice('en-US'), voice('est-EE')], true, undefined],
] as const)('chooses %s', (_, voices, isOnline, lang) => {
  expect(voiceFrom(voices, isOnline)?.lang).toBe(lang)
})

it('a phone that has not told its voices may have one, and one that told only others has none', () => {
  expect(canSpeak([])).toBe(true)
  expect(canSpeak([voice('en-US'), voice('es-419')])).toBe(true)
  expect(canSpeak([voice('en-US')])).toBe(false)
})
