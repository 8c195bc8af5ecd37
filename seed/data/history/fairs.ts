import type { HistoryFair } from '../../fair-types.ts'

/** One fair, to which three groups of a province went. */
export const fairs: HistoryFair[] = [
  {
    ...{ fair: 'Feria de Cañete', place: 'Plaza de Cañete', daysAgo: 3 },
    tills: [
      {
        ...{ group: 'dulces-de-murta', floatClp: 20_000, differenceClp: -500 },
        brought: [
          ['Mermelada de mora', 12],
          ['Dulce de mosqueta', 10],
          ['Jarabe de maqui', 6],
        ],
        sales: [
          { of: [['Mermelada de mora', 2]], paidClp: 10_000 },
          { of: [['Dulce de mosqueta', 1]], paidClp: 5_000 },
          {
            of: [
              ['Mermelada de mora', 1],
              ['Jarabe de maqui', 1],
            ],
            voucher: '004512',
            boleta: '318',
          },
          { of: [['Jarabe de maqui', 1]], paidClp: 6_800 },
          { of: [['Mermelada de mora', 3]], paidClp: 20_000 },
          { of: [['Dulce de mosqueta', 2]], paidClp: 10_000 },
          { of: [['Mermelada de mora', 1]], paidClp: 4_200 },
        ],
      },
      {
        ...{ group: 'avellaneras-del-bosque', floatClp: 15_000, differenceClp: 0 },
        brought: [
          ['Avellanas tostadas', 15],
          ['Harina de avellana', 6],
        ],
        sales: [
          { of: [['Avellanas tostadas', 2]], paidClp: 20_000 },
          { of: [['Avellanas tostadas', 1]], paidClp: 5_200 },
          { of: [['Harina de avellana', 1]], voucher: '77120' },
          {
            of: [
              ['Avellanas tostadas', 1],
              ['Harina de avellana', 1],
            ],
            paidClp: 12_000,
          },
          { of: [['Avellanas tostadas', 4]], voucher: '77121' },
        ],
      },
      {
        ...{ group: 'semilleras-del-alto', floatClp: 10_000, differenceClp: 200 },
        brought: [
          ['Quínoa de la costa', 20],
          ['Porotos pintos de guarda', 15],
        ],
        sales: [
          { of: [['Quínoa de la costa', 3]], paidClp: 10_000 },
          { of: [['Porotos pintos de guarda', 2]], paidClp: 5_000 },
          {
            of: [
              ['Quínoa de la costa', 2],
              ['Porotos pintos de guarda', 1],
            ],
            paidClp: 10_000,
          },
          { of: [['Quínoa de la costa', 4]], paidClp: 10_000 },
        ],
      },
    ],
  },
]
