/** How words are compared in a search: without accents, and by their sound as it is heard in Chile. */

export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, without accents, in order. */
export const plainWords = (text: string): string[] => plain(text).match(/[a-z0-9]+/g) ?? []

/** Each word as it is written, beside its plain form. */
export const shownWords = (text: string): { word: string; shown: string }[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((shown) => ({
    word: plain(shown),
    shown: shown.toLowerCase(),
  }))

const SOUNDS: [RegExp, string][] = [
  [/ch/g, '1'],
  [/^hue/, 'gue'],
  [/^hie/, 'ye'],
  [/h/g, ''],
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[ei])/g, '2'],
  [/g(?=[ei])/g, 'j'],
  [/2/g, 'g'],
  [/c(?=[ei])|z|x/g, 's'],
  [/[cq]/g, 'k'],
  [/[vw]/g, 'b'],
  [/ll/g, 'y'],
  [/n(?=[bp])/g, 'm'],
  [/(.)\1+/g, '$1'],
  [/y$/, 'i'],
]

/** Equal for spellings that sound alike: «javón» and «jabón», «merquén» and «merkén», «cemiyas» and «semillas». One plural s is not heard. */
export const soundOf = (text: string): string =>
  SOUNDS.reduce((word, [from, to]) => word.replace(from, to), plain(text)).replace(/(?<=.{3})s$/, '')
