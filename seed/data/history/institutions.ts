import type { HistoryInstitution } from '../../supply-types.ts'

const terms = {
  delivery: 'En su bodega, de lunes a jueves antes de las 11',
  quality: 'Según la ficha técnica: lo que no cumple se cambia en la entrega siguiente',
  priceRevision: 'Cada seis meses, por el IPC',
  penalties: 'Lo que falta se repone en siete días; si no, se descuenta el 5 % de esa entrega',
}

/** Invented institutions that buy of the federation: what they asked, were offered, signed and called for. */
export const institutions = [
  {
    ...{ name: 'Hotel Boldo Viejo', rut: '76912340-7', activity: 'Hotelería', commune: 'Los Ángeles' },
    ...{ address: 'Camino a la cordillera, km 12', contactName: 'Encargada de compras' },
    ...{ contactEmail: 'compras@hotelboldoviejo.example', contactPhone: '432000101', paymentDays: 30 },
    documentsAsked: 'Factura, resolución sanitaria del lugar en que se elabora',
    offered: {
      ...{ ...terms, standard: 'ficha-pan-amasado', units: 60, netUnitClp: 3200, from: -2, to: 6 },
      ...{ leadDays: 5, tolerancePercent: 10, validDays: -60, sentDaysAgo: 90 },
      negotiated: [
        { kind: 'asked', what: 'Entrega también los sábados', why: 'Es cuando más huéspedes hay' },
        { kind: 'refused', what: 'Entrega también los sábados', why: 'El camión del acopio no sale ese día' },
        { kind: 'conceded', what: 'Pan de 90 g y no de 100', why: 'Es lo que dice la ficha' },
      ],
      signed: { office: 'Gerenta', daysAgo: 80 },
      called: [
        { month: -2, day: 12, units: 60 },
        { month: -1, day: 10, units: 40 },
        { month: 1, day: 14, units: 50 },
      ],
    },
  },
  {
    ...{
      name: 'Casino Tres Hornos',
      rut: '77104526-K',
      activity: 'Alimentación colectiva',
      commune: 'Concepción',
    },
    ...{ address: 'Janequeo 410', contactName: 'Jefa de cocina', contactPhone: '412000102' },
    ...{ contactEmail: 'cocina@casinotreshornos.example', paymentDays: 30 },
    documentsAsked: 'Ficha de alérgenos de cada producto',
    offered: {
      ...{ ...terms, standard: 'ficha-harina-tostada', units: 120, netUnitClp: 1900, from: -1, to: 4 },
      ...{ leadDays: 7, tolerancePercent: 5, validDays: -20, sentDaysAgo: 50 },
      negotiated: [],
      signed: { office: 'Administradora', daysAgo: 40 },
      called: [
        { month: -1, day: 20, units: 120 },
        { month: 1, day: 8, units: 100 },
        { month: 1, day: 22, units: 26 },
      ],
    },
  },
  {
    ...{
      name: 'Tienda La Pirca',
      rut: '76588213-3',
      activity: 'Comercio al por menor',
      commune: 'Talcahuano',
    },
    ...{ address: 'Colón 88', contactName: 'Dueña', contactPhone: '412000103' },
    ...{ contactEmail: 'hola@tiendalapirca.example', paymentDays: 30, documentsAsked: '' },
    offered: {
      ...{ ...terms, standard: 'ficha-jabon-de-miel', units: 80, netUnitClp: 1600, from: 1, to: 6 },
      ...{ leadDays: 10, tolerancePercent: 10, validDays: 25, sentDaysAgo: 3 },
      ...{ negotiated: [], called: [] },
    },
  },
  {
    ...{ name: 'Clínica Las Quinguas', rut: '77650942-6', activity: 'Salud', commune: 'Los Ángeles' },
    ...{ address: 'Almagro 1200', contactName: 'Abastecimiento', contactPhone: '432000104' },
    ...{ contactEmail: 'abastecimiento@clinicalasquinguas.example', paymentDays: 60 },
    paymentAgreement:
      'Acuerdo de plazo excepcional firmado por ambas e inscrito en el registro del ministerio',
    documentsAsked: 'Orden de compra en cada factura',
    offered: {
      ...{ ...terms, standard: 'ficha-pan-amasado', units: 150, netUnitClp: 3000, from: 0, to: 3 },
      ...{ leadDays: 5, tolerancePercent: 0, validDays: -5, sentDaysAgo: 30 },
      negotiated: [{ kind: 'asked', what: 'Pagar a 60 días', why: 'Es lo que permite su acuerdo inscrito' }],
      called: [],
    },
  },
  {
    ...{ name: 'Fundación Aula del Estero', rut: '65411872-8', activity: 'Educación', commune: 'Cañete' },
    ...{ address: 'Saavedra 15', contactName: 'Encargada de colaciones', contactPhone: '412000105' },
    ...{ contactEmail: 'colaciones@auladelestero.example', paymentDays: 30, documentsAsked: '' },
    asked: {
      standard: 'ficha-harina-tostada',
      units: 90,
      from: 3,
      to: 9,
      note: 'Para colaciones de 300 niños',
    },
  },
  {
    ...{ name: 'Cafetería El Andén', rut: '76833507-9', activity: 'Cafetería', commune: 'Concepción' },
    ...{ address: 'Prat 77', contactName: 'Administración', contactPhone: '412000106' },
    ...{ contactEmail: 'pedidos@cafeteriaelanden.example', paymentDays: 30, documentsAsked: '' },
    asked: {
      standard: 'ficha-pan-amasado',
      units: 40,
      from: 1,
      to: 3,
      note: '¿Puede llegar antes de las 8?',
    },
  },
] satisfies HistoryInstitution[]
