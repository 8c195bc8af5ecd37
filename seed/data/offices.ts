import type { OfficeSeed } from '../types.ts'

/** Who opens which desk, by the handle of its organization. */
export const offices: Record<string, OfficeSeed[]> = {
  'mingaco-biobio': [
    {
      office: 'president',
      name: 'Sofía Huenulao',
      until: '2028-08-31',
      act: 'Acta 7 de la asamblea de la federación, 7 de marzo de 2026',
    },
    {
      office: 'treasurer',
      name: 'Yolanda Salgado',
      until: '2028-08-31',
      act: 'Acta 7 de la asamblea de la federación, 7 de marzo de 2026',
    },
    {
      office: 'auditor',
      name: 'Norma Chávez',
      until: '2027-08-31',
      act: 'Acta 7 de la asamblea de la federación, 7 de marzo de 2026',
    },
  ],
  'productoras-de-arauco': [
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
  'productoras-de-biobio': [
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
  'productoras-de-concepcion': [
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
}
