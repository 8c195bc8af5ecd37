import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'huevos-de-color': {
    draw: 'eggs',
    group: 'gallineros-del-laja',
    wall: '#efe4cf',
    table: '#8f6a49',
    variant: 0,
    color: '#a35a3a',
  },
  'huevos-azules-de-araucana': {
    draw: 'eggs',
    group: 'gallineros-del-laja',
    wall: '#d9c0a6',
    table: '#b58a5f',
    variant: 1,
    color: '#c9a869',
  },
  'bandeja-de-30-huevos': {
    draw: 'eggs',
    group: 'gallineros-del-laja',
    wall: '#c4ccc4',
    table: '#c39a6b',
    variant: 0,
    color: '#6d8495',
  },
  'huevos-de-pata': {
    draw: 'eggs',
    group: 'gallineros-del-laja',
    wall: '#b9c6c6',
    table: '#d6bd93',
    variant: 1,
    color: '#a98a54',
  },
  'cajon-de-la-semana': {
    draw: 'crate',
    group: 'huerta-las-quilas',
    wall: '#cfcdae',
    table: '#cdb08a',
    variant: 3,
  },
  'papas-nuevas-del-bajo': {
    draw: 'crate',
    group: 'huerta-las-quilas',
    wall: '#e2cdb0',
    table: '#8f6a49',
    variant: 0,
  },
  'tomates-de-mata': {
    draw: 'crate',
    group: 'huerta-las-quilas',
    wall: '#e6cfa0',
    table: '#b58a5f',
    variant: 2,
  },
  'hojas-para-ensalada': {
    draw: 'crate',
    group: 'huerta-las-quilas',
    wall: '#dfb89d',
    table: '#c39a6b',
    variant: 1,
  },
} satisfies Record<string, PictureSeed>
