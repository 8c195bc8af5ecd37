import { expect, it } from 'vitest'
import type { DeskDelivery, Handover } from '../contracts'
import { deliveryListsPaper, deliveryNotePaper } from './delivery-papers'
import { drawPdf } from './pdf/draw-pdf'

const lot = { code: 'K7QM2XPD', madeOn: '2026-12-01', bestBefore: '2027-12-01', units: 1100 }
const delivery: DeskDelivery['delivery'] = {
  ...{
    callOff: 'scall_1',
    number: 2,
    agreement: 3,
    supplier: { handle: 'arauco', name: 'Productoras de Arauco' },
  },
  buyer: {
    ...{ name: 'Hotel', rut: '76543210-3', address: 'Calle 1', commune: 'Cañete', contactName: 'Ana' },
    contactPhone: '911112222',
  },
  standard: { name: 'Dulce', unit: 'frascos', format: '250 g' },
  ...{ units: 1200, deliverOn: '2026-12-15', received: 1100, loose: 1100, handovers: [] },
  places: [
    {
      place: { name: 'Acopio de Cañete', address: 'Plaza 1' },
      groups: [{ group: { handle: 'g', name: 'Las del Río' }, promised: 1200, missing: 100, lots: [lot] }],
    },
  ],
  packing: [
    {
      ...{ agreement: 3, number: 2, standard: { name: 'Dulce', unit: 'frascos', format: '250 g' } },
      ...{ deliverOn: '2026-12-15', lots: [{ ...lot, group: 'Las del Río' }] },
    },
  ],
}
const handover: Handover = {
  ...{ id: 'hand_1', number: 7, takenBy: 'Rosa Pérez', takenRut: '12345678-5', takenOn: '2026-12-15' },
  ...{
    takenTime: '10:30',
    by: 'Elisa',
    units: 1100,
    lots: [{ ...lot, title: 'Dulce', group: 'Las del Río' }],
  },
}
const sellingEntity = {
  ...{
    legalName: 'Federación',
    rut: '65000000-5',
    businessLine: 'Venta',
    address: 'Calle 2',
    commune: 'Cañete',
  },
  ...{ email: 'hola@prueba.example', phone: '911112222' },
}

it('a list tells by place, group and lot what to fetch, what is missing, and what goes together', () => {
  const paper = deliveryListsPaper(delivery, '2026-12-14')
  expect(paper.rows).toEqual([
    ['Acopio de Cañete', 'Las del Río', 'Lote K7QM-2XPD', '1.100'],
    ['Acopio de Cañete', 'Las del Río', 'Falta que lo traiga', '100'],
  ])
  expect(paper.remarks.at(-1)).toContain(
    '1.100 frascos del lote K7QM-2XPD de Las del Río, vence el 01-12-2027',
  )
  expect(drawPdf('statement', paper).subarray(0, 5).toString()).toBe('%PDF-')
  expect(
    drawPdf(
      'statement',
      deliveryListsPaper({ ...delivery, places: [], packing: [], buyer: null }, '2026-12-14'),
    ).length,
  ).toBeGreaterThan(1000)
})

it('a note tells what went and who took it, and that it is no document for the tax office', () => {
  const paper = deliveryNotePaper(delivery, handover, { sellingEntity } as Parameters<
    typeof deliveryNotePaper
  >[2])
  expect(paper.title).toBe('Nota de entrega 7')
  expect(paper.notice).toContain('No es guía de despacho')
  expect(paper.remarks).toEqual(['Lo recibió Rosa Pérez, RUT 12.345.678-5.', 'Lo entregó y anotó Elisa.'])
  expect(drawPdf('statement', paper).subarray(0, 5).toString()).toBe('%PDF-')
})
