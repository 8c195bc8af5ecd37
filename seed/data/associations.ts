import type { AssociationSeed } from '../types.ts'

export const associations = [
  {
    handle: 'productoras-de-arauco',
    name: 'Productoras de Arauco',
    communeCode: '08203',
    legalForm: 'trade_association',
    members: [
      { name: 'Marisol Leviqueo', role: 'helper', phone: '+56 9 0000 0057', consentsToBeNamed: false },
    ],
  },
  {
    handle: 'productoras-de-biobio',
    name: 'Productoras de Biobío',
    communeCode: '08301',
    legalForm: 'trade_association',
    members: [{ name: 'Yasna Troncoso', role: 'helper', phone: '+56 9 0000 0058', consentsToBeNamed: false }],
  },
  {
    handle: 'productoras-de-concepcion',
    name: 'Productoras de Concepción',
    communeCode: '08105',
    legalForm: 'trade_association',
    members: [
      { name: 'Loreto Sanhueza', role: 'helper', phone: '+56 9 0000 0059', consentsToBeNamed: false },
    ],
  },
] satisfies AssociationSeed[]
