import { invalid } from '../../../kernel/problem'

/** The upper half of what DOS and «CSV (MS-DOS)» write; of it no decoder comes with Node. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\u00a0'

const LETTERS = 'áéíóúüñÁÉÍÓÚÜÑ'
const MARKS = '¿¡«»°ºª“”‘’–—€½¼´'

const decoded = (encoding: string) => (bytes: Buffer) => new TextDecoder(encoding).decode(bytes)
/** Of programs before UTF-8, the commonest first. */
const OLD = [
  decoded('windows-1252'),
  decoded('macintosh'),
  (bytes: Buffer) =>
    Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (DOS[byte - 128] ?? ''))).join(''),
]

/** UTF-8 or UTF-16, with or without its mark, else the old one in which most letters are of Spanish. @throws Problem invalid_data */
export function decodeText(bytes: Buffer): string {
  const wide = wideOf(bytes)
  if (wide) return decoded(wide)(bytes)
  if (bytes.includes(0)) throw invalid('Eso no es una planilla. Elige un archivo CSV o .xlsx.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const texts = OLD.map((decode) => decode(bytes))
    return texts.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? ''
  }
}

function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const mark = bytes.toString('latin1', 0, 2)
  if (mark === '\xff\xfe') return 'utf-16le'
  if (mark === '\xfe\xff') return 'utf-16be'
  const beginning = bytes.subarray(0, 400)
  const zerosAt = (odd: number) => beginning.filter((byte, at) => byte === 0 && at % 2 === odd).length
  const most = beginning.length * 0.4
  if (zerosAt(1) > most && zerosAt(0) === 0) return 'utf-16le'
  return zerosAt(0) > most && zerosAt(1) === 0 ? 'utf-16be' : null
}

function likeness(text: string): number {
  let points = 0
  for (const letter of text)
    if (letter > '\u007f') points += LETTERS.includes(letter) ? 2 : MARKS.includes(letter) ? 0 : -2
  return points
}
