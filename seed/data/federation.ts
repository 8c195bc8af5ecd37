import type { FederationSeed } from '../types.ts'

export const federation = {
  handle: 'mingaco-biobio',
  name: 'Mingaco Biobío',
  territory: 'Región del Biobío',
  isInFormation: true,
  sellingEntity: {
    rut: '65000000-5',
    legalName: 'Cooperativa de demostración Mingaco Biobío',
    businessLine: 'Venta al por menor de alimentos y artesanías de sus cooperadas',
    address: 'Camino a Santa Fe s/n, sector La Capilla',
    commune: 'Los Ángeles',
    legalRepresentative: 'Nélida Fierro Mellado (persona inventada)',
    email: 'hola@mingaco.example',
    phone: '+56 9 0000 0090',
  },
  bank: {
    bank: 'Banco de demostración',
    accountType: 'Cuenta corriente',
    accountNumber: '00-000-00000-0',
    holder: 'Cooperativa de demostración Mingaco Biobío',
    rut: '65000000-5',
    email: 'pagos@mingaco.example',
  },
  shares: {
    group: 8500,
    association: 700,
    federation: 500,
    fund: 300,
    cardFee: 289,
    assemblyDate: '2026-03-07',
    minutes: 'Acta 7 de la asamblea de la federación, sede de Santa Fe, 61 socias presentes',
  },
  communeCode: '08301',
} satisfies FederationSeed
