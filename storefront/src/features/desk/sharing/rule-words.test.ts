import { expect, test } from 'vitest'
import { ruleConclusion, ruleSays, votedWords } from './rule-words.ts'

const version = {
  ...{ topPercent: 40, keepsLots: false, turn: 'units' as const, reservePercent: 0, number: 2 },
  ...{
    owner: 'Federación de prueba',
    validFrom: '2027-03-01',
    assemblyDate: '2027-02-14',
    minutes: 'Acta 9',
  },
}

test('a rule is said in sentences, and by whom it was voted', () => {
  expect(ruleSays(version)).toEqual([
    'Un grupo lleva a lo más el 40 % de un pedido, mientras los demás alcancen.',
    'A cada grupo le toca su parte, aunque sea menos que un lote.',
    'Cuando no alcanza para todos, va primero quien ha recibido menos unidades.',
    'Los grupos no tienen respaldo: si uno falla, se reparte de nuevo entre todos.',
  ])
  expect(ruleConclusion(version)).toBe('Los pedidos se reparten con la regla 2 de Federación de prueba')
  expect(ruleConclusion(null)).toContain('ninguna asamblea')
  expect(votedWords(version)).toBe('Rige desde el 01-03-2027. Asamblea del 14-02-2027, Acta 9.')
})
