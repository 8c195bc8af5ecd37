import { expect, it } from 'vitest'
import { keptForm, readKept } from './kept-form.ts'

it('keeps every field as it was sent, also those of one name, and says that a file was there', () => {
  const form = new FormData()
  form.append('monto', '12.990')
  form.append('nota', 'línea 1\nlínea 2 "<b>"')
  form.append('id', 'a')
  form.append('id', 'b')
  const kept = keptForm(form)
  expect(kept).toEqual({ fields: [...form.entries()], hasFile: false })
  expect(readKept(JSON.stringify(kept))).toEqual(kept)
  form.append('cartola', new File([], ''))
  expect(keptForm(form).hasFile).toBe(false)
  form.append('cartola', new File(['x'], 'cartola.csv'))
  expect(keptForm(form)).toEqual({ ...kept, hasFile: true })
})

it.each([
  '',
  'null',
  '{',
  '{"fields":1}',
  '{"fields":[["a"]]}',
  '{"fields":[["a",{}]]}',
  '{"fields":[null]}',
])('%s is nothing that was kept', (text) => expect(readKept(text)).toBeNull())
