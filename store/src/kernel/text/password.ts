import { dictionary } from '@zxcvbn-ts/language-common'

export const PASSWORD_MIN = 12
const PASSWORD_MAX = 200

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'])
const SPANISH = [
  'contraseña',
  'contrasena',
  'clave',
  'claveclave',
  'mingaco',
  'chile',
  'bienvenida',
  'bienvenido',
  'productora',
  'productoras',
  'federacion',
  'cooperativa',
]
const SEQUENCES = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklñzxcvbnm']

/** What is wrong with a password, in words for a person, or null. @param own words of its owner: name, e-mail */
export function passwordProblem(password: string, own: string[] = []): string | null {
  const length = Array.from(password).length
  if (length < PASSWORD_MIN) return `Usa ${PASSWORD_MIN} letras o más. Tres o cuatro palabras juntas sirven.`
  if (length > PASSWORD_MAX) return `Usa ${PASSWORD_MAX} letras a lo más.`
  return isGuessable(password, own) ? 'Esa clave es de las primeras que se prueban. Elige otra.' : null
}

function isGuessable(password: string, own: string[]): boolean {
  const typed = password.normalize('NFKC').toLowerCase()
  const letters = typed.replace(/[^\p{L}\p{N}]/gu, '')
  const word = letters.replace(/^\d+|\d+$/g, '')
  const known = [...SPANISH, ...own.flatMap(wordsOf)]
  return (
    [typed, letters, word, ...parts(letters)].some((one) => COMMON.has(one)) ||
    new Set(letters).size < 5 ||
    SEQUENCES.some((row) => row.includes(letters) || [...row].reverse().join('').includes(letters)) ||
    known.some((one) => one.length >= 4 && letters.replaceAll(one, '').replace(/\d/g, '').length < 4)
  )
}

/** `passwordpassword` is `password`. */
function parts(letters: string): string[] {
  return [2, 3, 4]
    .filter((times) => letters.length % times === 0)
    .map((times) => letters.slice(0, letters.length / times))
    .filter((one) => letters.replaceAll(one, '') === '')
}

const wordsOf = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
