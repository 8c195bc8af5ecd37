import { describe, expect, test } from 'vitest'
import { holdsContact } from './profile'

describe('a contact in a text', () => {
  test.each([
    'Llámanos al 9 8765 4321',
    'al +56987654321.',
    'al +56 9 8765-4321',
    'Escribe a rosa@ejemplo.cl',
    'Mira www.ejemplo.cl',
    'https://ejemplo.cl/rosa',
  ])('%s', (text) => expect(holdsContact(text)).toBe(true))
  test.each([
    'Tejemos desde 1998.Somos nueve.',
    'Entre 1998-2004 y 2010-2015 hicimos 987 mantas.',
    'Sra.Rosa, a 90 km de Cañete',
    'Un kilo a 9.000 y dos a 16.500',
    '',
  ])('not in «%s»', (text) => expect(holdsContact(text)).toBe(false))
})
