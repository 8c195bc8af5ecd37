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
    offices: [
      {
        office: 'president',
        name: 'Raquel Venegas',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Arauco, 14 de marzo de 2026',
      },
      {
        office: 'secretary',
        name: 'Lorena Contreras',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Arauco, 14 de marzo de 2026',
      },
      {
        office: 'treasurer',
        name: 'Cecilia Placencia',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Arauco, 14 de marzo de 2026',
      },
      {
        office: 'coordinator',
        name: 'Marisol Leviqueo',
        until: '2028-03-31',
        act: 'Acuerdo del directorio de Productoras de Arauco del 20 de marzo de 2026',
      },
    ],
  },
  {
    handle: 'productoras-de-biobio',
    name: 'Productoras de Biobío',
    communeCode: '08301',
    legalForm: 'trade_association',
    members: [{ name: 'Yasna Troncoso', role: 'helper', phone: '+56 9 0000 0058', consentsToBeNamed: false }],
    offices: [
      {
        office: 'president',
        name: 'Teresa Zambrano',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Biobío, 14 de marzo de 2026',
      },
      {
        office: 'secretary',
        name: 'Alba Salgado',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Biobío, 14 de marzo de 2026',
      },
      {
        office: 'treasurer',
        name: 'Mirta Huenulao',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Biobío, 14 de marzo de 2026',
      },
      {
        office: 'coordinator',
        name: 'Yasna Troncoso',
        until: '2028-03-31',
        act: 'Acuerdo del directorio de Productoras de Biobío del 20 de marzo de 2026',
      },
    ],
  },
  {
    handle: 'productoras-de-concepcion',
    name: 'Productoras de Concepción',
    communeCode: '08105',
    legalForm: 'trade_association',
    members: [
      { name: 'Loreto Sanhueza', role: 'helper', phone: '+56 9 0000 0059', consentsToBeNamed: false },
    ],
    offices: [
      {
        office: 'president',
        name: 'Nélida Neira',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Concepción, 14 de marzo de 2026',
      },
      {
        office: 'secretary',
        name: 'Berta Lagos',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Concepción, 14 de marzo de 2026',
      },
      {
        office: 'treasurer',
        name: 'Lidia Henríquez',
        until: '2028-03-31',
        act: 'Acta 3 de la asamblea de Productoras de Concepción, 14 de marzo de 2026',
      },
      {
        office: 'coordinator',
        name: 'Loreto Sanhueza',
        until: '2028-03-31',
        act: 'Acuerdo del directorio de Productoras de Concepción del 20 de marzo de 2026',
      },
    ],
  },
] satisfies AssociationSeed[]
