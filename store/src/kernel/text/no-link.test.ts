import { expect, it } from 'vitest'
import { hasLink } from './no-link'

it.each([
  'https://estafa.example/premio',
  'Gana en www.estafa',
  'Mira estafa.com',
  'estafa.com/premio ahora',
  'premio.estafa.co.uk',
  'escribe a yo@estafa',
  'ESTAFA．COM',
  'hola\nestafa.cl',
])('%j holds a link', (name) => expect(hasLink(name)).toBe(true))

it.each([
  'Camila Pérez',
  'M. José Núñez',
  'J. R. R. Tolkien',
  'Ma. Ignacia',
  'Sr. Soto.',
  'Aníbal Pinto 480, depto. 12',
  "O'Higgins 12-B",
  'Km. 4,5 camino a Cañete',
  'Parcela N.º 12',
])('%j does not', (name) => expect(hasLink(name)).toBe(false))
