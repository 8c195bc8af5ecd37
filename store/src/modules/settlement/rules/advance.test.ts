import { expect, it } from 'vitest'
import { advanceableClp, type AdvanceStanding, noAdvance } from './advance'
import { lentAdvanceWords, ownAdvanceWords, receptionPurpose, statementAdvanceWords } from './advance-words'

const standing: AdvanceStanding = {
  account: 'group',
  underWayClp: 0,
  payableClp: 0,
  isActive: true,
  unrecoveredClp: 0,
  maximumClp: 300_000,
}

it('lets a group that sells and waits for nothing be advanced up to what the federation allows', () => {
  expect(advanceableClp(standing)).toBe(300_000)
  expect(advanceableClp({ ...standing, maximumClp: 0 })).toBe(0)
})

it.each([
  [{ account: 'association' }, 'no_group'],
  [{ isActive: false }, 'not_active'],
  [{ underWayClp: 1 }, 'under_way'],
  [{ payableClp: 1 }, 'owed_first'],
  [{ unrecoveredClp: 1 }, 'not_recovered'],
] as const)('gives no advance with %o', (more, why) => {
  expect(noAdvance({ ...standing, ...more })).toBe(why)
  expect(advanceableClp({ ...standing, ...more })).toBe(0)
})

it('says in words what was given, what came back and what is left', () => {
  const told = { day: '05-11-2026', amountClp: 100_000, recoveredClp: 30_000, leftClp: 70_000 }
  expect(statementAdvanceWords(told)).toBe(
    'Anticipo del 05-11-2026 de $100.000: este mes se descontaron $30.000 y queda por devolver $70.000.',
  )
  expect(statementAdvanceWords({ ...told, recoveredClp: 0, leftClp: 100_000 })).toBe(
    'Anticipo del 05-11-2026 de $100.000: queda por devolver $100.000.',
  )
  expect(statementAdvanceWords({ ...told, recoveredClp: 70_000, leftClp: 0 })).toBe(
    'Anticipo del 05-11-2026 de $100.000: este mes se descontaron $70.000 y quedó devuelto entero.',
  )
  expect(ownAdvanceWords(told)).toContain('falta descontar $70.000: sale de lo próximo que vendas')
  expect(ownAdvanceWords({ ...told, leftClp: 0 })).toContain('ya lo cubre lo que vendiste')
})

it('says of what was bought for a group that it comes back as an advance does', () => {
  const told = { day: '05-11-2026', amountClp: 37_601, recoveredClp: 30_000, leftClp: 7601 }
  expect(statementAdvanceWords({ ...told, inputs: 'frasco de 250 cc' })).toBe(
    'Insumos del 05-11-2026 por $37.601 (compra en conjunto: frasco de 250 cc): este mes se descontaron $30.000 y queda por devolver $7.601.',
  )
  expect(ownAdvanceWords(told, 'inputs')).toContain('De los insumos por $37.601 falta descontar $7.601')
  expect(ownAdvanceWords({ ...told, leftClp: 0 }, 'both')).toContain('ya cubre los insumos y anticipos')
})

it('says of an advance out of the fund for what it was, to its group and to the fund', () => {
  const received = { receivedOn: '2026-11-03', units: 1200, standard: 'Mermelada', buyer: 'Hotel', number: 4 }
  const purpose = receptionPurpose(received)
  expect(purpose).toBe('Por lo recibido el 03-11-2026: 1.200 de Mermelada, del pedido 4 de Hotel')
  const told = { day: '05-11-2026', amountClp: 100_000, recoveredClp: 0, leftClp: 100_000 }
  expect(statementAdvanceWords({ ...told, purpose })).toBe(
    'Anticipo del 05-11-2026 de $100.000 (del fondo solidario, por lo recibido el 03-11-2026: 1.200 de Mermelada, del pedido 4 de Hotel): queda por devolver $100.000.',
  )
  expect(lentAdvanceWords({ ...told, group: 'Telar', recoveredClp: 60_000, leftClp: 40_000 })).toBe(
    'Anticipo a Telar del 05-11-2026 de $100.000, por lo recibido: este mes volvieron $60.000 y quedan prestados $40.000.',
  )
})
