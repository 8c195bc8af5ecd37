import { expect, test } from 'vitest'
import { spokenInSpanish } from './spoken-words.ts'

test.each([
  ['Remove link', 'Quitar el enlace'],
  ['Edit Foto', 'Editar Foto'],
  ['Sort by Título Ascending', 'Ordenar por Título, de menor a mayor'],
  ['Cerrar', null],
  ['Editar', null],
])('«%s» is heard as %s', (label, spanish) => expect(spokenInSpanish(label)).toBe(spanish))
