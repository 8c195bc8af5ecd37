const SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
/** A thousand as people say it: «doce lucas» are 12.000 pesos. */
const THOUSAND = /^(.*?)\s*\b(?:mil|lucas?)$/
const DOZENS = /^(.+?)\s+docenas?$/

function belowHundred(words: string): number | null {
  const alone = SMALL.indexOf(
    words.replace(/^(?:un|una|veintiun|veintiuna)$/, (one) => one.replace(/una?$/, 'uno')),
  )
  if (alone >= 0) return alone
  const [ten = '', one, ...more] = words.split(' y ')
  const tens = TENS.indexOf(ten)
  if (tens < 0 || more.length > 0) return null
  const ones = one === undefined ? 0 : SMALL.indexOf(one.replace(/^una?$/, 'uno'))
  return one !== undefined && (ones < 1 || ones > 9) ? null : (tens + 3) * 10 + ones
}

/** `doce`, `treinta y cinco`, `media docena`, `dos docenas`, `doce mil`, `12 lucas`; null for any other words. */
export function numberOfWords(typed: string): number | null {
  const words = typed
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  if (words === 'media docena') return 6
  if (words === 'docena') return 12
  if (words === 'cien') return 100
  const dozens = below1000(DOZENS.exec(words)?.[1])
  if (dozens !== null) return dozens * 12
  const thousands = THOUSAND.exec(words)?.[1]
  if (thousands === '') return 1000
  const said = below1000(thousands)
  return said !== null ? said * 1000 : belowHundred(words)
}

function below1000(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^[1-9]\d{0,2}$/.test(words)) return Number(words)
  const number = words === 'cien' ? 100 : belowHundred(words)
  return number === 0 ? null : number
}
