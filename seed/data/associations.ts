import type { AssociationSeed } from '../types.ts'

export const associations = [
  {
    handle: 'productoras-de-arauco',
    name: 'Productoras de Arauco',
    communeCode: '08203',
    legalForm: 'trade_association',
  },
  {
    handle: 'productoras-de-biobio',
    name: 'Productoras de Biobío',
    communeCode: '08301',
    legalForm: 'trade_association',
  },
  {
    handle: 'productoras-de-concepcion',
    name: 'Productoras de Concepción',
    communeCode: '08105',
    legalForm: 'trade_association',
  },
] satisfies AssociationSeed[]
