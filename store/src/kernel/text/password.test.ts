import { expect, test } from 'vitest'
import { passwordProblem } from './password'

const own = ['ana.munoz@pehuen.example', 'Ana Muñoz']

test.each([
  '',
  'a',
  'corta',
  '12345678901',
  'password1234',
  'Password-1234',
  'passwordpassword',
  '123456789012',
  '098765432109',
  'aaaaaaaaaaaa',
  'abababababab',
  'qwertyuiopas',
  'qwerty123456',
  'contraseña2026',
  'Contraseña-2026!',
  'mingaco20262026',
  'federacion2026',
  'chile1234567',
  'pehuen202600',
  'anamunoz2026',
  'iloveyou2026!',
  'a'.repeat(201),
])('«%s» is refused', (password) => expect(passwordProblem(password, own)).not.toBeNull())

test.each([
  'mingaco-demo-2026',
  'tres gallinas y un gato',
  'correct horse battery',
  'Xk8#pQ2vL9mZ',
  'ñandú bajo la lluvia',
  '🐑🐑 lana de Pehuén 🐑',
])('«%s» does', (password) => expect(passwordProblem(password, own)).toBeNull())
